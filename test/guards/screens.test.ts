import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commandNames, stepOf, type CommandName } from '#domain/item/lifecycle.ts'
import { partiesOf } from '#domain/item/parties-of.ts'
import { permitted } from '#domain/item/permitted.ts'
import { partsOf } from '#domain/item/target.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { menuOf } from '#web/app/navigation.ts'
import type { Me } from '#web/api/session.ts'
import { mySteps } from '#web/desks/proposer/my-steps.ts'
import { people } from '#test/kit/people.ts'
import { scenes } from '#test/kit/scenes.ts'
import { drafted, inHand, type Story } from '#test/kit/story.ts'
import { sourceFiles } from '#test/kit/source-files.ts'

const code = (pattern: string) =>
  sourceFiles(pattern)
    .map(file => file.code)
    .join('\n')

const proposersDesk = code('src/web/desks/proposer/*.{ts,tsx}')
const officeForms = code('src/web/item/forms/*-forms.ts')
const [, proposersOwn = ''] = officeForms.match(/const proposersCommands = \[([^\]]*)\]/) ?? []

/** Steps that the page of a proposer sends, from a link of its own or from what waits for him. */
function isOnPhone(command: CommandName): boolean {
  const isLinked = (mySteps as readonly CommandName[]).includes(command)
  return isLinked || proposersDesk.includes(`useSending(view, '${command}')`)
}

/** Steps with a form on the page of the item, for everybody who works at a desk. */
function isOnItemPage(command: CommandName): boolean {
  return new RegExp(`^\\s*${command}:`, 'm').test(officeForms) && !proposersOwn.includes(`'${command}'`)
}

/** What only some counties have: the leader’s late objection, a section that clears, a body that extends. */
function inOtherCounties(): readonly Story[] {
  const late = scenes.acceptedBySilence()
  late.settings = { ...late.settings, lateObjections: 'leaderMayObject' }
  const section = drafted()
  section.settings = {
    ...section.settings,
    clearanceChain: [
      { by: 'unitHandler', name: '科室审核', when: [] },
      { by: 'unitOffice', name: '办公室核稿', when: [] },
    ],
  }
  section.play(people.housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  const cleared = drafted()
  cleared.settings = section.settings
  cleared
    .play(people.housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
    .play(people.housingHandler, 'clearReply', { replyId: 'r1' })
  const extended = inHand()
  extended.settings = { ...extended.settings, extensionApprover: 'body' }
  extended.play(people.housingOffice, 'requestExtension', {
    assignmentId: 'a1',
    reason: '等待上级批复项目',
    wishedOn: plainDate('2024-08-30'),
  })
  return [late, section, cleared, extended]
}

const isProposer = ({ grants }: (typeof people)[keyof typeof people]) =>
  grants.some(({ role }) => role === 'proposer')
const menuFor = ({ name, grants }: (typeof people)[keyof typeof people]) =>
  menuOf({ name, grants } as unknown as Me).map(({ to }) => to) // the menu asks for nothing else

describe('every step of the life cycle has its screen', () => {
  test('whoever is offered a step has a page that offers it, and a way to that page', () => {
    for (const [scene, play] of Object.entries(scenes)) {
      const story = play()
      for (const actor of Object.values(people)) {
        for (const { command } of permitted(story.scene(actor))) {
          const where = `${scene}: ${actor.name} ${command}`
          if (isProposer(actor)) {
            assert.ok(isOnPhone(command), `${where} is on no page of the proposer`)
            assert.ok(menuFor(actor).includes('/my'), where)
          } else {
            assert.ok(isOnItemPage(command), `${where} has no form on the page of the item`)
            assert.ok(menuFor(actor).includes('/items'), where)
          }
        }
      }
    }
  })

  test('each row is offered in some scene or county to every party it names', () => {
    const offered = new Set<string>()
    for (const story of [...Object.values(scenes).map(play => play()), ...inOtherCounties()]) {
      for (const actor of Object.values(people)) {
        for (const { command, target, closed } of permitted(story.scene(actor))) {
          if (closed) continue
          const { on } = stepOf(command)
          const unitId =
            on === 'item'
              ? undefined
              : partsOf(on, story.item, story.today).find(({ id }) => id === target)?.unitId
          for (const grant of actor.grants)
            for (const party of partiesOf(grant, story.item, unitId)) offered.add(`${command} ${party}`)
        }
      }
    }
    const never = commandNames
      .filter(name => !elsewhere.has(name))
      .flatMap(name => stepOf(name).by.map(party => `${name} ${party}`))
      .filter(pair => !offered.has(pair))
    assert.deepEqual(never, [], 'play a scene in which this party may do it')
  })

  test('what is done elsewhere than on an item has its page there', () => {
    for (const [command, page] of elsewhere) {
      const found = sourceFiles(page).length
      assert.ok(found > 0, `${command}: there is no ${page}`)
    }
  })
})

/** Steps that no page of an item offers: handing in, merging's other half, dates moved for many. */
const elsewhere: ReadonlyMap<CommandName, string> = new Map([
  ['submitItem', 'src/web/desks/proposer/proposer-new.tsx'],
  ['absorbItem', 'src/web/item/forms/merge-item-form.tsx'],
  ['releaseItem', 'src/web/item/forms/filing-forms.ts'],
  ['recalculateDates', 'src/web/desks/calendar/calendar-page.tsx'],
])
