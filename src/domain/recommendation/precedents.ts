import type { ObjectionOutcome } from '../item/assignment/assignment.ts'
import { disputes } from '../item/consultation/consultation.ts'
import type { Item } from '../item/item.ts'
import { repliesItself } from '../item/parts.ts'
import { likenessTo } from '../text/title-likeness.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { ItemKind } from '../vocabulary/kinds.ts'

/** 退办: a unit said that a matter is not its own, before the meeting or after it, and what became of it. */
export type Refusal = {
  readonly unitId: string
  readonly at: 'consultation' | 'assignment'
  readonly reason: string
  readonly basis: string
  readonly proposedUnitId?: string
  readonly on: PlainDate
  readonly outcome?: ObjectionOutcome
}

/**
 * 先例: an earlier item of a like title, who handled it and who had declined it. No more is told of it than that,
 * since units read it of items that are not theirs (`field.md` 5, no. 7).
 */
export type Precedent = {
  readonly itemId: string
  readonly kind: ItemKind
  readonly year: number
  readonly number?: string
  readonly title: string
  /** 0..1; see `titleLikeness`. */
  readonly likeness: number
  readonly hostUnitIds: readonly string[]
  readonly refusals: readonly Refusal[]
}

/** Below this two titles share a word or two by chance. */
const leastLikeness = 0.25

/** The few titles most like this one, best first. */
export function likestTitles<Titled extends { readonly title: string }>(
  title: string,
  candidates: readonly Titled[],
  most: number,
): readonly (Titled & { readonly likeness: number })[] {
  const likeness = likenessTo(title)
  return candidates
    .map(candidate => ({ ...candidate, likeness: Math.round(likeness(candidate.title) * 100) / 100 }))
    .filter(candidate => candidate.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
}

/** Every refusal an item has met, in the order of days. */
export function refusalsOf({ assignments, consultation }: Item): readonly Refusal[] {
  const before = (consultation ? disputes(consultation) : []).map(
    ({ unitId, reason, basis, proposedUnitId, on }): Refusal => ({
      unitId,
      at: 'consultation',
      reason,
      basis,
      ...(proposedUnitId === undefined ? {} : { proposedUnitId }),
      on,
    }),
  )
  const after = assignments.flatMap(({ unitId, objection, outcome }): readonly Refusal[] => {
    if (!objection) return []
    const { objectedOn, by: _, ...said } = objection
    return [{ unitId, at: 'assignment', ...said, on: objectedOn, ...(outcome ? { outcome } : {}) }]
  })
  return [...before, ...after].sort((one, other) => one.on.localeCompare(other.on))
}

/** What an earlier item tells the desk that has to place a new one. */
export function precedentOf(item: Item, likeness: number): Precedent {
  const { id: itemId, kind, year, number, title, assignments } = item
  const hosts = assignments.filter(part => part.status !== 'released' && repliesItself(part))
  return {
    itemId,
    kind,
    year,
    ...(number === undefined ? {} : { number }),
    title,
    likeness,
    hostUnitIds: hosts.map(({ unitId }) => unitId),
    refusals: refusalsOf(item),
  }
}
