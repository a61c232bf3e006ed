import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Instant } from '#domain/time/plain-date.ts'

/** What somebody does at a moment of the story. */
export type Act =
  | {
      readonly kind: 'item'
      readonly actor: Actor
      readonly itemId: string
      readonly name: CommandName
      readonly data: object
    }
  | {
      readonly kind: 'assign'
      readonly actor: Actor
      readonly meetingId: string
      readonly itemIds: readonly string[]
    }
  | {
      readonly kind: 'merge'
      readonly actor: Actor
      readonly itemId: string
      readonly intoItemId: string
    }
  | {
      readonly kind: 'activity'
      readonly actor: Actor
      readonly activityId: string
      readonly data: object
    }

/** One line of the story. Lines that share a lane are played one after the other. */
export type Line = { readonly at: Instant; readonly lanes: readonly string[]; readonly act: Act }

/** Ids that the core will give: contacts and replies are counted in the order in which they come about. */
export type GivenIds = { contact(key: string): string; reply(key: string): string }

export type Entry<Name extends CommandName = CommandName> = {
  readonly at: Instant
  readonly actor: Actor
  readonly name: Name
  readonly data: (given: GivenIds) => CommandInput<Name>['data']
  /** Set on the entry that brings a contact or a reply into being, under the name the story knows it by. */
  readonly brings?: { readonly part: 'contact' | 'reply'; readonly key: string }
  /** Lanes beside the item's own: letters of a unit are numbered in the order of the story. */
  readonly lane?: string
}
