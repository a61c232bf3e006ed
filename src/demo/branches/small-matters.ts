import type { Matter } from './tale.ts'

type More = Pick<Matter, 'situation' | 'asks' | 'proposers' | 'category'>

/** A suggestion that never comes as far as a unit. */
export function suggestion(title: string, more: More): Matter {
  return { kind: 'suggestion', title, mode: 'sole', units: [{ unitId: 'housing', role: 'sole' }], ...more }
}

/** The same for a proposal. */
export function proposal(title: string, more: More): Matter {
  return { ...suggestion(title, more), kind: 'proposal' }
}
