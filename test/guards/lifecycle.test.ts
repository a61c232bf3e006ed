import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { commands } from '#domain/item/commands.ts'
import { contactStatus, contactStatuses } from '#domain/item/contact/contact-status.ts'
import { parkingStatuses } from '#domain/item/follow-up/parking.ts'
import { evolve } from '#domain/item/evolve.ts'
import { assignmentStatuses } from '#domain/item/assignment/assignment.ts'
import { itemStages, unbornItem, type Item } from '#domain/item/item.ts'
import { replyStatuses } from '#domain/item/reply/reply.ts'
import { commandNames, stageTables, stepOf, type CommandName } from '#domain/item/lifecycle.ts'
import type { StepTarget } from '#domain/item/step.ts'
import { promiseStatuses } from '#domain/vocabulary/promise-words.ts'
import { itemPage } from '#phrases/zh-CN/item-page.ts'
import { openings } from '#test/kit/openings.ts'
import { scenes } from '#test/kit/scenes.ts'

const root = join(import.meta.dirname, '../..')

const states: Readonly<Record<StepTarget, readonly string[]>> = {
  item: itemStages,
  assignment: assignmentStatuses,
  contact: contactStatuses,
  reply: replyStatuses,
  promise: promiseStatuses,
  parking: parkingStatuses,
}

/** Where a life may end. Every other state must have a way on. */
const ends: Readonly<Record<StepTarget, readonly string[]>> = {
  item: ['closed', 'refused', 'abandoned', 'withdrawn', 'converted'],
  assignment: ['released'],
  contact: ['confirmed'],
  reply: ['delivered'],
  promise: ['cancelled'],
  parking: ['ended'],
}

/** The states of everything in an item, by sort and id. */
function statesOf(item: Item): ReadonlyMap<string, string> {
  return new Map([
    ['item ', item.stage],
    ...item.assignments.map(({ id, status }) => [`assignment ${id}`, status] as const),
    ...item.contacts.map(contact => [`contact ${contact.id}`, contactStatus(contact)] as const),
    ...item.replies.map(({ id, status }) => [`reply ${id}`, status] as const),
    ...item.promises.map(({ id, status }) => [`promise ${id}`, status] as const),
    ...item.parkings.map(({ id, status }) => [`parking ${id}`, status] as const),
  ])
}

/** Every change of state that the stories of the scenes went through. */
const moves = Object.values(scenes).flatMap(play => {
  const { events } = play()
  return events.flatMap((_, index) => {
    const before = statesOf(events.slice(0, index).reduce(evolve, unbornItem('item')))
    const after = statesOf(events.slice(0, index + 1).reduce(evolve, unbornItem('item')))
    return [...after].flatMap(([key, to]) => {
      const from = before.get(key)
      const on = key.split(' ')[0] as StepTarget // keys begin with it
      return from === to ? [] : [{ on, from, to }]
    })
  })
})

describe('the tables of the life cycle', () => {
  test('every command stands in one table of one stage, has its decision, and its words on the screen', () => {
    const rows = Object.values(stageTables).flatMap(table => Object.keys(table))
    assert.deepEqual([...rows].sort(), [...commandNames].sort())
    assert.deepEqual(Object.keys(commands).sort(), [...commandNames].sort())
    for (const name of commandNames) assert.ok(itemPage.commands[name].action.length > 0, name)
  })

  test('every command has a file of its own in the folder of its stage', () => {
    for (const [stage, table] of Object.entries(stageTables)) {
      for (const name of Object.keys(table)) {
        const file = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
        const text = readFileSync(join(root, 'src/domain/item', stage, `${file}.ts`), 'utf8')
        assert.match(text, new RegExp(`export function ${name}\\b`))
      }
    }
  })

  test('rows name states that exist', () => {
    for (const name of commandNames) {
      const { on, from, to, during } = stepOf(name)
      for (const state of [...from, ...to])
        assert.ok(state === 'same' || states[on].includes(state), `${name}: ${state}`)
      for (const stage of during ?? []) assert.ok(states.item.includes(stage), `${name}: ${stage}`)
    }
  })

  for (const on of Object.keys(states) as StepTarget[]) {
    test(`${on}: every state is reached, every state but the ends has a way on, the ends have none`, () => {
      const reached = new Set(moves.filter(move => move.on === on).map(({ to }) => to))
      const left = new Set(
        moves.filter(move => move.on === on && move.from !== undefined).map(({ from }) => from),
      )
      for (const state of states[on]) {
        assert.ok(reached.has(state) || state === 'none', `${on} never becomes ${state}`)
        assert.equal(left.has(state), !ends[on].includes(state), `${on} ${state}: wrongly left or never left`)
      }
    })
  }
})

describe('every row is visited', () => {
  const visited = new Map<string, Set<string>>()
  for (const play of Object.values(scenes)) {
    const story = play()
    for (const opening of Object.keys(openings(story))) {
      const [name = '', target = ''] = opening.split(' ')
      const { on } = stepOf(name as CommandName) // openings are named by commands
      const state = on === 'item' ? story.item.stage : (statesOf(story.item).get(`${on} ${target}`) ?? '')
      visited.set(name, (visited.get(name) ?? new Set()).add(state))
    }
  }

  test('each command succeeds in some scene, from each state its row names', () => {
    for (const name of commandNames) {
      for (const from of stepOf(name).from) {
        // Accepted by silence is computed from `issued`, which is what the story holds.
        const isSilent = from === 'accepted' && ['objectToAssignment', 'signForAssignment'].includes(name)
        assert.ok(visited.get(name)?.has(from) || isSilent, `${name} from ${from} is never played`)
      }
    }
  })

  test('each command is played in a test of its own room or of the whole', () => {
    const texts = globSync(['src/domain/**/*.test.ts', 'test/{kit,property,database,api}/**/*.ts'], {
      cwd: root,
    })
      .map(file => readFileSync(join(root, file), 'utf8'))
      .join('\n')
    for (const name of commandNames) assert.match(texts, new RegExp(`'${name}'`), `${name} is in no test`)
  })
})
