import type { ItemProposer } from '#domain/item/item.ts'
import type { AssignmentRole, HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { SubmissionPeriod } from '#domain/vocabulary/periods.ts'
import type { UnitId } from '../county/units.ts'
import type { Random } from '../random.ts'
import type { Ask, Place, Topic } from '../topics/topic.ts'

export type Share = {
  readonly unitId: UnitId
  readonly role: AssignmentRole
  readonly points: readonly number[]
}

/** How far an item has come on the last day of the story. */
export const fates = [
  'closed',
  'judged',
  'delivered',
  'issued',
  'signed',
  'cleared',
  'inClearance',
  'drafting',
  'open',
] as const
export type Fate = (typeof fates)[number]

/** An item of the county as its proposer wrote it and as the office means to hand it out. */
export type DemoItem = {
  readonly id: string
  readonly index: number
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly topic: Topic
  readonly place: Place
  readonly asks: readonly Ask[]
  readonly title: string
  /** The title without its frame: what the item is about. */
  readonly matter: string
  readonly situation: string
  readonly request: string
  readonly points: readonly string[]
  readonly proposers: readonly ItemProposer[]
  readonly mode: HandlingMode
  readonly shares: readonly Share[]
  readonly isDifficult: boolean
  /** A generator of this item's own: a change to one item leaves the others as they are. */
  readonly random: Random
}
