import { isRefusal } from '#domain/item/refusals.ts'
import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { addDays } from '#domain/time/plain-date.ts'
import { offers, type Taken } from './live.ts'
import { people, person } from './people.ts'
import type { Story } from './story.ts'
import { underSettings } from './under-settings.ts'

/** The steps that bring an item on, the nearest to its end last to be thought of first. */
const waysOn: readonly CommandName[] = [
  'closeItem',
  'recordConciliation',
  'orderRehandling',
  'giveFeedback',
  'confirmFeedback',
  'deliverReply',
  'issueReply',
  'passPreCheck',
  'signReply',
  'clearReply',
  'submitReplyForClearance',
  'countersignReply',
  'decideDisagreement',
  'askCountersignature',
  'giveCoHostOpinion',
  'draftReply',
  'confirmContact',
  'logContact',
  'fixFive',
  'signForAssignment',
  'ruleOnObjection',
  'assignItem',
  'proposeAllotment',
  'splitIntoPoints',
  'fileItem',
  'passDelegationCheck',
  'consentToWithdrawal',
  'resubmitItem',
  'handIn',
  'answerInvitation',
  'redeliverReply',
]

/** Every unit of the county has its people. */
const everybody = [
  ...Object.values(people),
  person('交通局承办人', { role: 'unitHandler', unitId: 'roads' }),
  person('交通局局长', { role: 'unitLeader', unitId: 'roads' }),
]

/** Done again they would change nothing. */
const onceEach: ReadonlySet<CommandName> = new Set([
  'draftReply',
  'askCountersignature',
  'logContact',
  'fixFive',
  'splitIntoPoints',
  'proposeAllotment',
  'recordConciliation',
])

const ends: ReadonlySet<string> = new Set([
  'closed',
  'refused',
  'merged',
  'abandoned',
  'withdrawn',
  'converted',
])

export function isAtEnd({ item }: Story): boolean {
  return ends.has(item.stage)
}

/**
 * Takes, of all that is offered to anybody, what brings the item on, until it has ended; where nobody can do
 * anything, time passes. Returns the steps it took, or nothing when it found no end.
 */
export function leadToEnd(story: Story): readonly string[] | undefined {
  const taken: string[] = []
  let waits = 0
  while (!isAtEnd(story)) {
    const step = stepOn(story, taken)
    if (step) {
      taken.push(step)
      if (taken.length > 150) return undefined
      continue
    }
    waits += 1
    if (waits > 24) return undefined
    story.today = addDays(story.today, 30)
  }
  return taken
}

function stepOn(story: Story, taken: readonly string[]): string | undefined {
  const open = offers(story, everybody)
  for (const name of waysOn) {
    for (const offer of open.filter(({ command }) => command.name === name)) {
      const key = keyOf(offer, story)
      if (onceEach.has(name) && taken.includes(key)) continue
      const { data } = inTurn(underSettings(offer.command, story.settings), story)
      const outcome = story.attempt(offer.actor, name, data as never) // made for this offer
      if (!isRefusal(outcome) && outcome.length > 0) return key
    }
  }
  return undefined
}

/** Contacts are held before and during the handling by turns, as a county may want both. */
function inTurn(command: CommandInput, { item }: Story): CommandInput {
  if (command.name !== 'logContact') return command
  const phase = item.contacts.length % 2 === 0 ? 'before' : 'during'
  return { ...command, data: { ...command.data, phase } }
}

function keyOf({ command }: Taken, { item }: Story): string {
  const { assignmentId = '', replyId = '' } = command.data as { assignmentId?: string; replyId?: string } // some name one
  const reply = item.replies.find(({ id }) => id === replyId)
  const held = command.name === 'logContact' ? Math.min(item.contacts.length, 8) : ''
  return `${command.name} ${held} ${assignmentId}${replyId} ${item.round} ${reply?.revisions ?? ''}`
}
