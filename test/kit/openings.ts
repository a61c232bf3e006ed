import { commands } from '#domain/item/commands.ts'
import { decide } from '#domain/item/decide.ts'
import { commandNames, stepOf, type CommandName } from '#domain/item/lifecycle.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { partsOf } from '#domain/item/target.ts'
import { people } from './people.ts'
import { plausibleData } from './plausible-data.ts'
import type { Story } from './story.ts'

/** One command on one thing: `fileItem` on the item itself, `signForAssignment a1` on a part. */
export type Opening = { readonly command: CommandName; readonly target: string }

/** Every command on everything it could act on, sensible or not. */
export function conceivable({ item, today }: Story): readonly Opening[] {
  return commandNames.flatMap(command => {
    const { on } = stepOf(command)
    const targets = on === 'item' ? [''] : partsOf(on, item, today).map(({ id }) => id)
    return targets.map(target => ({ command, target }))
  })
}

/** Whether this person succeeds with it here, tried by really deciding it with data that make sense. */
export function succeeds(story: Story, who: keyof typeof people, { command, target }: Opening): boolean {
  const { item, today } = story
  const data = commands[command].data.parse(plausibleData(command, { item, today, target }))
  return !isRefusal(decide(command, data, story.scene(people[who])))
}

/** Who of the whole cast succeeds with what: the situation as a table. */
export function openings(story: Story): { readonly [opening: string]: readonly string[] } {
  const cast = Object.keys(people) as (keyof typeof people)[] // keys of a literal
  return Object.fromEntries(
    conceivable(story).flatMap(opening => {
      const who = cast.filter(name => succeeds(story, name, opening))
      return who.length === 0 ? [] : [[`${opening.command} ${opening.target}`.trim(), who]]
    }),
  )
}
