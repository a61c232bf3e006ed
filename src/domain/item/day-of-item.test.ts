import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../time/plain-date.ts'
import { people } from '#test/kit/people.ts'
import { fiveFixes, inHand, met, Story, submitted } from '#test/kit/story.ts'
import type { CommandInput } from './commands.ts'
import { isRefusal } from './refusals.ts'

const contact: CommandInput<'logContact'>['data'] = {
  assignmentId: 'a1',
  phase: 'before',
  means: 'visit',
  heldOn: plainDate('2024-04-26'),
  proposers: [0],
  unitPeople: [{ name: '孙工', rank: 'handler' }],
  summary: '听取了意见。',
}
const longAgo = plainDate('2022-12-31')
const handIn: CommandInput<'submitItem'>['data'] = {
  kind: 'suggestion',
  period: 'inSession',
  sessionId: 's1',
  year: 2024,
  title: '关于硬化柳湾村通组道路的建议',
  proposers: [{ name: '王秀兰', type: 'deputy' }],
}

function refusalOf(outcome: ReturnType<Story['attempt']>): string {
  assert.ok(isRefusal(outcome))
  return outcome.refused
}

test('nothing of an item lies before the year before its plenary', () => {
  const { congress, housingHandler } = people
  assert.equal(
    refusalOf(new Story().attempt(congress, 'submitItem', { ...handIn, submittedOn: longAgo })),
    'dayTooEarly',
  )
  assert.equal(refusalOf(submitted().attempt(congress, 'fileItem', { filedOn: longAgo })), 'dayTooEarly')
  assert.equal(
    refusalOf(inHand().attempt(housingHandler, 'logContact', { ...contact, heldOn: longAgo })),
    'dayTooEarly',
  )
  assert.equal(
    refusalOf(
      inHand().attempt(housingHandler, 'fixFive', {
        ...fiveFixes,
        assignmentId: 'a1',
        completeBy: longAgo,
      }),
    ),
    'dayTooEarly',
  )
  assert.equal(
    refusalOf(
      met().attempt(housingHandler, 'draftReply', {
        assignmentId: 'a1',
        resultClass: 'B',
        answers: [],
        plan: { text: '列入计划', dueOn: longAgo },
      }),
    ),
    'dayTooEarly',
  )
})

test('nothing has been filed or held tomorrow, and nobody is met twice at once', () => {
  const tomorrow = plainDate('2024-04-27')
  assert.equal(
    refusalOf(submitted().on('2024-04-26').attempt(people.congress, 'fileItem', { filedOn: tomorrow })),
    'dayInFuture',
  )
  const logging = (change: Partial<typeof contact>) =>
    refusalOf(inHand().attempt(people.housingHandler, 'logContact', { ...contact, ...change }))
  assert.equal(logging({ heldOn: tomorrow }), 'contactInFuture')
  assert.equal(logging({ proposers: [0, 0, 0] }), 'sameProposerTwice')
})
