import { useQuery } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  useLocation,
} from '@tanstack/react-router'
import { useEffect, useState, type ComponentType } from 'react'
import { sessionQuery } from '#web/api/session.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { Frame } from './frame.tsx'
import { landingOf } from './navigation.ts'
import { useShellWords } from './shell-words.ts'
import { SignInPage } from './sign-in-page.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: NotFound })

/** A personal link needs nobody signed in. */
function Root() {
  const isLink = useLocation({ select: ({ pathname }) => pathname.startsWith('/link/') })
  return isLink ? <Outlet /> : <SignedIn />
}

/** Signed in: the frame with its page; otherwise the sign-in, at the same address. */
function SignedIn() {
  const kit = useKitWords()
  const { data: me, isPending, refetch } = useQuery(sessionQuery())
  const [hasEnded, setEnded] = useState(false)
  useEffect(() => {
    const end = () => {
      setEnded(true)
      void refetch()
    }
    window.addEventListener('tiban:signed-out', end)
    return () => window.removeEventListener('tiban:signed-out', end)
  }, [refetch])
  if (isPending) return <p role="status">{kit.loading}</p>
  return me ? <Frame me={me} /> : <SignInPage hasEnded={hasEnded} />
}

function Landing() {
  const { data: me } = useQuery(sessionQuery())
  return me ? <Navigate to={landingOf(me)} replace /> : null
}

function NotFound() {
  return <p role="alert">{useShellWords().notFound}</p>
}

type Search = Record<string, string | number | boolean>

/** Filters live in the address: what is there is handed to the page, which knows what it means. */
function searchOf(search: Record<string, unknown>): Search {
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  )
}

type Module = Record<string, ComponentType>

/** A page that is loaded when it is first opened. */
const page = (path: string, load: () => Promise<Module>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, name),
    validateSearch: searchOf,
  })

/** The same inside the component library's frame, which only desks on an office screen load. */
const officePage = (path: string, load: () => Promise<Module>, name: string) =>
  page(
    path,
    async () => {
      const [module, { inAntFrame }] = await Promise.all([load(), import('./ant-frame.tsx')])
      const Page = module[name]
      if (!Page) throw new Error(`there is no page ${name}`)
      return { Page: inAntFrame(Page) }
    },
    'Page',
  )

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Landing }),
  officePage('/home', () => import('../desks/office/home-page.tsx'), 'HomePage'),
  officePage('/items', () => import('../desks/office/items-page.tsx'), 'ItemsPage'),
  officePage('/items/$itemId', () => import('../item/item-page.tsx'), 'ItemPage'),
  officePage('/review', () => import('../desks/body/review-page.tsx'), 'ReviewPage'),
  officePage('/allot', () => import('../desks/office/allot-page.tsx'), 'AllotPage'),
  officePage('/meetings', () => import('../desks/office/meetings-page.tsx'), 'MeetingsPage'),
  officePage('/import', () => import('../desks/office/import-page.tsx'), 'ImportPage'),
  officePage('/report', () => import('../desks/office/report-page.tsx'), 'ReportPage'),
  officePage('/promises', () => import('../desks/office/promises-page.tsx'), 'PromisesPage'),
  officePage('/accounts', () => import('../desks/admin/accounts-page.tsx'), 'AccountsPage'),
  officePage('/roll', () => import('../desks/admin/roll-page.tsx'), 'RollPage'),
  officePage(
    '/account-changes',
    () => import('../desks/admin/account-changes-page.tsx'),
    'AccountChangesPage',
  ),
  officePage('/units', () => import('../desks/admin/units-page.tsx'), 'UnitsPage'),
  officePage('/lifecycle', () => import('../desks/law/lifecycle-page.tsx'), 'LifecyclePage'),
  officePage(
    '/reorganisation',
    () => import('../desks/office/reorganisation-page.tsx'),
    'ReorganisationPage',
  ),
  officePage('/calendar', () => import('../desks/calendar/calendar-page.tsx'), 'CalendarPage'),
  officePage('/rules', () => import('../desks/admin/settings/rules-page.tsx'), 'RulesPage'),
  officePage('/desk', () => import('../desks/unit/unit-desk.tsx'), 'UnitDesk'),
  page('/account', () => import('./account-page.tsx'), 'AccountPage'),
  page('/link/$token', () => import('../desks/proposer/link-page.tsx'), 'LinkPage'),
  page('/my', () => import('../desks/proposer/proposer-desk.tsx'), 'ProposerDesk'),
  page('/my/new', () => import('../desks/proposer/proposer-new.tsx'), 'ProposerNew'),
  page('/my/$itemId', () => import('../desks/proposer/proposer-item.tsx'), 'ProposerItem'),
]

export const router = createRouter({ routeTree: root.addChildren(routes), defaultPreload: false })
