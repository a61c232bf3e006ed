import { roles as allRoles, type Role } from '#domain/vocabulary/roles.ts'
import type { WebShellPhrases } from '#phrases/zh-CN/web-shell.ts'
import type { Me } from '#web/api/session.ts'

type Entry = {
  readonly to: string
  readonly name: keyof WebShellPhrases['nav']
  readonly roles: readonly Role[]
}

const bodies = ['congressOffice', 'proposalsCommittee'] as const
const watchers = ['supervisionOffice', 'countyLeader', 'auditor'] as const
const units = ['unitOffice', 'unitHandler', 'unitLeader'] as const

/** The menu: what each role works on, in the order of its day. */
const entries: readonly Entry[] = [
  { to: '/home', name: 'home', roles: [...watchers, ...bodies] },
  { to: '/my', name: 'my', roles: ['proposer'] },
  { to: '/my/new', name: 'new', roles: ['proposer'] },
  { to: '/desk', name: 'desk', roles: units },
  { to: '/review', name: 'review', roles: bodies },
  { to: '/items', name: 'items', roles: [...watchers, ...bodies, ...units] },
  { to: '/allot', name: 'allot', roles: ['supervisionOffice'] },
  { to: '/meetings', name: 'meetings', roles: ['supervisionOffice'] },
  { to: '/import', name: 'import', roles: ['supervisionOffice', ...bodies] },
  { to: '/report', name: 'report', roles: [...watchers, ...bodies] },
  { to: '/promises', name: 'promises', roles: [...watchers, ...bodies, ...units] },
  { to: '/lifecycle', name: 'lifecycle', roles: [...watchers, ...bodies, 'administrator'] },
  { to: '/calendar', name: 'calendar', roles: ['administrator', 'supervisionOffice'] },
  { to: '/reorganisation', name: 'reorganisation', roles: ['supervisionOffice'] },
  { to: '/accounts', name: 'accounts', roles: ['administrator'] },
  { to: '/account-changes', name: 'accountChanges', roles: ['administrator', 'auditor'] },
  { to: '/units', name: 'units', roles: ['administrator'] },
  { to: '/rules', name: 'rules', roles: ['administrator', 'supervisionOffice', 'auditor'] },
  { to: '/roll', name: 'roll', roles: ['administrator', ...bodies] },
  { to: '/account', name: 'account', roles: allRoles },
]

export function menuOf(me: Me): readonly Entry[] {
  return entries.filter(({ roles }) => me.grants.some(({ role }) => roles.includes(role)))
}

/** Where somebody lands after signing in: the first thing on his menu. */
export function landingOf(me: Me): string {
  return menuOf(me)[0]?.to ?? '/items'
}
