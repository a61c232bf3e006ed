import type { CommandInput } from '#domain/item/commands.ts'
import type { Item } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { permitted } from '#domain/item/permitted.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { addDays } from '#domain/time/plain-date.ts'
import { people } from './people.ts'
import { plausibleData } from './plausible-data.ts'
import type { RandomStep } from './random-life.ts'
import type { Story } from './story.ts'
import { underSettings } from './under-settings.ts'

export type Taken = Pick<RandomStep, 'actor' | 'command'>
type Look = (before: Item, story: Story, step: Taken, happened: boolean) => void

/** Plays a life and calls `look` after every step with the item before and after it. */
export function live(begin: () => Story, steps: readonly RandomStep[], look: Look = () => undefined): Story {
  const story = begin()
  for (const step of steps) {
    const before = story.item
    story.today = addDays(story.today, step.days)
    const meant = step.offered === null ? step : (anOffer(story, step.offered) ?? step)
    const taken = { actor: meant.actor, command: underSettings(meant.command, story.settings) }
    const outcome = story.attempt(taken.actor, taken.command.name, taken.command.data as never) // drawn together
    look(before, story, taken, !isRefusal(outcome) && outcome.length > 0)
  }
  return story
}

/** One of all the things that somebody may do now, with data that make sense. */
export function anOffer(story: Story, pick: number): Taken | undefined {
  const all = offers(story)
  return all[pick % Math.max(1, all.length)]
}

/** Everything that anybody may do now; refusing and merging end too many lives. */
export function offers(story: Story, cast: readonly Actor[] = Object.values(people)): readonly Taken[] {
  const { item, today } = story
  return cast.flatMap(actor =>
    permitted(story.scene(actor))
      .filter(({ closed, command }) => !closed && command !== 'refuseItem' && command !== 'mergeItem')
      .map(({ command: name, target = '' }) => ({
        actor,
        command: { name, data: plausibleData(name, { item, today, target }) } as CommandInput, // made for this name
      })),
  )
}
