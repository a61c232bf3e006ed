import type { ProposeAllotment } from '#domain/item/points/propose-allotment.ts'
import type { Item } from '#domain/item/item.ts'
import type { AssignmentRole, HandlingMode } from '#domain/vocabulary/handling-modes.ts'

/** The form's fields while they are filled in: a row may still lack its unit. */
export type AllotmentValues = {
  mode: HandlingMode
  units: { unitId?: string; role?: AssignmentRole; pointIds?: string[] }[]
  isDifficult?: boolean
  inGovernmentsName?: boolean
  note?: string
}

/** Roles to choose from in each mode, the first unit's role first; whether they fit is decided by the server. */
export const rolesOfMode: Record<HandlingMode, readonly AssignmentRole[]> = {
  sole: ['sole'],
  hostAndCoHost: ['host', 'coHost'],
  separate: ['separate'],
  jointHosts: ['jointHost', 'coHost'],
}

export function startingAllotment({ allotment }: Pick<Item, 'allotment'>): Partial<AllotmentValues> {
  if (!allotment) return { mode: 'sole', units: [{ role: 'sole', pointIds: [] }], isDifficult: false }
  const units = allotment.units.map(unit => ({ ...unit, pointIds: [...unit.pointIds] }))
  return { ...allotment, units }
}

/** What is sent: a role that the mode does not know any more becomes the mode's own. */
export function allotmentOf({
  mode,
  units,
  isDifficult,
  inGovernmentsName,
  note,
}: AllotmentValues): ProposeAllotment {
  const roles = rolesOfMode[mode]
  return {
    mode,
    units: units.map(({ unitId = '', role, pointIds = [] }, index) => ({
      unitId,
      role: role && roles.includes(role) ? role : (roles[index === 0 ? 0 : roles.length - 1] ?? 'sole'),
      pointIds,
    })),
    isDifficult: isDifficult ?? false,
    ...(inGovernmentsName ? { inGovernmentsName } : {}),
    note: note ?? '',
  }
}
