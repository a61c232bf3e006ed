import type { Counting } from '../jurisdiction/counting-session.ts'
import type { Session } from '../jurisdiction/jurisdiction.ts'
import type { Settings } from '../jurisdiction/settings/settings.ts'
import type { Actor } from '../permission/actor.ts'
import type { Calendar } from '../time/calendar.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { FileRef } from './files.ts'
import type { Item } from './item.ts'

/** What the world tells a decision: everything that is not in the item itself. No decision looks elsewhere. */
export type Scene = {
  readonly item: Item
  readonly today: PlainDate
  readonly settings: Settings
  readonly calendar: Calendar
  readonly actor: Actor
  /** Undertaking units the jurisdiction has. */
  readonly unitIds: ReadonlySet<string>
  /** 主要负责人 of each unit that has one on record, by name. */
  readonly mainLeaders?: ReadonlyMap<string, string>
  /** 承办件数 of the item's session by unit; absent where no rule asks for it. */
  readonly hostLoad?: ReadonlyMap<string, number>
  /** 年度已锁定: what the rules and the calendar have become since moves no date of the item's year any more. */
  readonly isYearLocked?: true
  /** Plenaries the jurisdiction has. */
  readonly sessions: readonly Session[]
  /** Where an item counts that is handed in at this minute; absent where no plenary is known. */
  readonly counting?: Counting
  /** Running number drawn in the same transaction, for commands that give one. */
  readonly drawnNumber?: number
  /** Files the command names and its sender may give; absent where it names none. */
  readonly files?: readonly FileRef[]
}
