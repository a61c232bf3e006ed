import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Instant } from '#domain/time/plain-date.ts'
import type { Entry, GivenIds, Line } from './line.ts'

/** The script of one item: written in any order, read in the order of time. */
export class ItemScript {
  readonly itemId: string
  private readonly entries: Entry[] = []

  constructor(itemId: string) {
    this.itemId = itemId
  }

  write<Name extends CommandName>(
    at: Instant,
    actor: Actor,
    name: Name,
    data: CommandInput<Name>['data'] | ((given: GivenIds) => CommandInput<Name>['data']),
    more: Pick<Entry, 'brings' | 'lane'> = {},
  ): void {
    const later = typeof data === 'function' ? data : () => data
    this.entries.push({ at, actor, name, data: later, ...more } as Entry) // name and data belong together by the signature
  }

  lines(): readonly Line[] {
    const inOrder = [...this.entries].sort((one, other) =>
      one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
    )
    const given = givenIds(inOrder)
    return inOrder.map(({ at, actor, name, data, lane }) => ({
      at,
      lanes: [this.itemId, ...(lane ? [lane] : [])],
      act: { kind: 'item', actor, itemId: this.itemId, name, data: data(given) },
    }))
  }
}

function givenIds(inOrder: readonly Entry[]): GivenIds {
  const idOf = (part: 'contact' | 'reply', prefix: string) => {
    const keys = inOrder.flatMap(({ brings }) => (brings?.part === part ? [brings.key] : []))
    return (key: string) => {
      const index = keys.indexOf(key)
      if (index < 0) throw new Error(`no ${part} ${key} in the script`)
      return `${prefix}${index + 1}`
    }
  }
  return { contact: idOf('contact', 'c'), reply: idOf('reply', 'r') }
}
