import type { Jurisdiction } from './jurisdiction.ts'

/** 主要负责人 of each unit that has one on record, by name. */
export function mainLeadersOf({ units }: Pick<Jurisdiction, 'units'>): ReadonlyMap<string, string> {
  return new Map(units.flatMap(({ id, mainLeader }) => (mainLeader ? [[id, mainLeader] as const] : [])))
}
