import { people } from '#test/kit/people.ts'
import type { Story } from '#test/kit/story.ts'

type Openings = { readonly [opening: string]: string }

/**
 * Who may hand a part over inside its unit, beside the rest of the law: from the five fixes to the closing of the item,
 * the unit's office and its leader.
 */
export function inUnitLaw({ item }: Story): Openings {
  if (!['assigned', 'rehandling', 'replied'].includes(item.stage)) return {}
  const held = item.assignments.filter(
    ({ status, fiveFixes }) => fiveFixes && status !== 'released' && status !== 'objected',
  )
  return Object.fromEntries(held.map(({ id, unitId }) => [`handOverPart ${id}`, headsOf(unitId)]))
}

function headsOf(unit: string): string {
  const heads = Object.entries(people).filter(([, { grants }]) =>
    grants.some(
      grant =>
        'unitId' in grant && grant.unitId === unit && ['unitOffice', 'unitLeader'].includes(grant.role),
    ),
  )
  return heads.map(([name]) => name).join(' ')
}
