import { useQuery } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { sessionQuery } from '#web/api/session.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { Frame } from './frame.tsx'
import { landingOf } from './navigation.ts'
import { useShellWords } from './shell-words.ts'
import { SignInPage } from './sign-in-page.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: NotFound })

/** Signed in: the frame with its page; otherwise the sign-in, at the same address. */
function Root() {
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

const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component, validateSearch: searchOf })

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Landing }),
  page('/home', lazyRouteComponent(() => import('../desks/office/home-page.tsx'), 'HomePage')),
  page('/items', lazyRouteComponent(() => import('../desks/office/items-page.tsx'), 'ItemsPage')),
  page('/items/$itemId', lazyRouteComponent(() => import('./item-route.tsx'), 'ItemRoute')),
  page('/review', lazyRouteComponent(() => import('../desks/body/review-page.tsx'), 'ReviewPage')),
  page('/allot', lazyRouteComponent(() => import('../desks/office/allot-page.tsx'), 'AllotPage')),
  page('/meetings', lazyRouteComponent(() => import('../desks/office/meetings-page.tsx'), 'MeetingsPage')),
  page('/import', lazyRouteComponent(() => import('../desks/office/import-page.tsx'), 'ImportPage')),
  page('/report', lazyRouteComponent(() => import('../desks/office/report-page.tsx'), 'ReportPage')),
  page('/accounts', lazyRouteComponent(() => import('../desks/admin/accounts-page.tsx'), 'AccountsPage')),
  page('/units', lazyRouteComponent(() => import('../desks/admin/units-page.tsx'), 'UnitsPage')),
  page('/desk', lazyRouteComponent(() => import('./unit-route.tsx'), 'UnitRoute')),
  page('/my', lazyRouteComponent(() => import('../desks/proposer/proposer-desk.tsx'), 'ProposerDesk')),
  page('/my/new', lazyRouteComponent(() => import('../desks/proposer/proposer-new.tsx'), 'ProposerNew')),
  page('/my/$itemId', lazyRouteComponent(() => import('../desks/proposer/proposer-item.tsx'), 'ProposerItem')),
]

export const router = createRouter({ routeTree: root.addChildren(routes), defaultPreload: false })
