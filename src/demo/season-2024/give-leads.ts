import type { Proposer } from '#domain/roll/roll.ts'
import { leads } from '../cast/roll.ts'
import type { UnitId } from '../county/units.ts'
import { asSignatory } from './choose-proposers.ts'
import type { DemoItem } from './demo-item.ts'

const itemsEach = 5
/** Units of which office, handler and leader can be signed in as: their items come first. */
const unitsInFull: readonly UnitId[] = ['housing', 'education', 'transport']

/**
 * Lets each proposer who can be signed in as lead five items of his or her delegation or sector, so that whoever
 * tries the demonstration finds something under every heading.
 */
export function withLeads(items: readonly DemoItem[], roll: readonly Proposer[]): readonly DemoItem[] {
  const led = new Map<string, Proposer>()
  for (const person of peopleAmong(roll)) {
    const theirs = items
      .filter(item => item.period === 'inSession' && item.mode !== 'separate' && !led.has(item.id))
      .filter(({ proposers: [lead] }) => lead?.group === person.group && lead.type === person.type)
    const inFull = theirs.filter(({ topic }) => unitsInFull.includes(topic.host))
    const others = theirs.filter(item => !inFull.includes(item))
    for (const { id } of [...inFull.slice(0, 3), ...others, ...inFull.slice(3)].slice(0, itemsEach)) {
      led.set(id, person)
    }
  }
  return items.map(item => ledBy(item, led.get(item.id)))
}

function peopleAmong(roll: readonly Proposer[]): readonly Proposer[] {
  return roll.filter(({ name, group }) => group && leads.some(lead => lead.name === name))
}

function ledBy(item: DemoItem, person: Proposer | undefined): DemoItem {
  if (!person) return item
  const [, ...others] = item.proposers.filter(
    ({ id }, index) => index === 0 || id !== person.id, // nobody signs twice
  )
  return { ...item, proposers: [asSignatory(person), ...others] }
}
