import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { addDays, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { AssignmentRole, HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { Cast } from '../cast/cast.ts'
import { unitOf, type UnitId } from '../county/units.ts'
import { ItemScript } from '../season-2024/item-script.ts'
import type { Entry, GivenIds, Line } from '../season-2024/line.ts'
import { momentOf } from '../season-2024/pace.ts'

/** What an item of a branch is about, and by whom and for whom. */
export type Matter = {
  readonly kind: ItemKind
  readonly title: string
  readonly situation: string
  readonly asks: readonly string[]
  readonly category: string
  /** Names of the roll; the lead first, the others sign beside him or her. */
  readonly proposers: readonly string[]
  readonly units: readonly { readonly unitId: UnitId; readonly role: AssignmentRole }[]
  readonly mode: HandlingMode
}

/**
 * An item told on purpose, beside the drawn ones of the season: each sentence names its day, and what happens on one
 * day happens in the order in which it is told.
 */
export class Tale {
  matter: Matter
  readonly cast: Cast
  private readonly script: ItemScript
  private day = plainDate('2023-01-01')
  private minute = 0

  constructor(cast: Cast, id: string, matter: Matter) {
    this.cast = cast
    this.matter = matter
    this.script = new ItemScript(id)
  }

  get itemId(): string {
    return this.script.itemId
  }

  get today(): PlainDate {
    return this.day
  }

  /** Tells on: what follows happens on this day. */
  on(day: string): this {
    this.day = plainDate(day)
    this.minute = 545
    return this
  }

  /** Some days after. */
  after(days: number): this {
    return this.on(addDays(this.day, days))
  }

  /** What follows happens after the office hours of the day. */
  inTheEvening(): this {
    this.minute = 1100
    return this
  }

  does<Name extends CommandName>(
    actor: Actor,
    name: Name,
    data: CommandInput<Name>['data'] | ((given: GivenIds) => CommandInput<Name>['data']),
    more: Pick<Entry, 'brings' | 'lane'> = {},
  ): this {
    this.script.write(momentOf(this.day, this.minute), actor, name, data, more)
    this.minute += 16
    return this
  }

  /** 并案: from here on another proposer is answered too. */
  joinedBy(name: string): this {
    this.matter = { ...this.matter, proposers: [...this.matter.proposers, name] }
    return this
  }

  /** A proposer of the item, by his or her place in it; 0 is the lead. */
  proposer(place = 0): Actor {
    return this.cast.proposer(this.idOf(this.matter.proposers[place] ?? ''))
  }

  idOf(name: string): string {
    const known = this.cast.roll.find(entry => entry.name === name)
    if (!known) throw new Error(`nobody on the roll: ${name}`)
    return known.id
  }

  /** The unit of a part: the first one unless told otherwise. */
  unit(part = 0): UnitId {
    return this.matter.units[part]?.unitId ?? 'office'
  }

  get body(): Actor {
    return this.cast.office(this.matter.kind === 'suggestion' ? 'daigongwei' : 'tianwei')
  }

  get ducha(): Actor {
    return this.cast.office('ducha')
  }

  agencyCode(part = 0): string {
    return unitOf(this.unit(part)).agencyCode
  }

  lines(): readonly Line[] {
    return this.script.lines()
  }
}
