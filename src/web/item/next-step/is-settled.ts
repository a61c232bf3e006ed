import type { Item } from '#domain/item/item.ts'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { gapsOf } from '../letter/reply-gaps.ts'

/** Whether the work of this step lies before us already, so that repeating it is not the next thing to do. */
export function isSettled(view: ItemView, { command, target }: Permitted): boolean {
  const { item, settings } = view
  switch (command) {
    case 'splitIntoPoints':
      return item.points.length > 0
    case 'proposeAllotment':
      return item.allotment !== undefined
    case 'fixFive':
      return item.assignments.some(({ id, fiveFixes }) => id === target && fiveFixes !== undefined)
    case 'logContact':
      return item.contacts.some(({ assignmentId }) => assignmentId === target)
    case 'draftReply':
      return item.assignments.some(
        ({ id, round }) =>
          id === target &&
          item.replies.some(
            reply => reply.assignmentId === id && reply.round === round && reply.status !== 'drafting',
          ),
      )
    case 'submitReplyForClearance': {
      const reply = item.replies.find(({ id }) => id === target)
      return reply !== undefined && gapsOf(item, settings, reply.assignmentId, reply.text).length > 0
    }
    case 'askCountersignature': {
      const reply = item.replies.find(({ id }) => id === target)
      return reply !== undefined && gapsOf(item, settings, reply.assignmentId, reply.text).length > 0
    }
    case 'confirmContact':
      return item.contacts.some(({ id, verdicts }) => id === target && verdicts.length > 0)
    case 'readReply':
      return true
    case 'planPromise':
      return item.promises.some(({ id, kind }) => id === target && kind !== undefined)
    case 'reportPromise':
      return item.promises.some(({ id, status }) => id === target && status === 'metClaimed')
    case 'checkPromise':
      return !item.promises.some(({ id, status }) => id === target && status === 'metClaimed')
    case 'changeResultClass':
      return item.classChanges.findLast(({ replyId }) => replyId === target)?.step !== 'proposed'
    case 'orderRehandling':
      return !answersOf(item, target).some(({ result }) => result === 'dissatisfied')
    case 'closeItem':
      return view.lamp !== 'red' && mayStillAnswer(item)
    default:
      return false
  }
}

/** Whether a letter of this round waits for the judgement of somebody who can give it online. */
function mayStillAnswer(item: Item): boolean {
  const standing = item.replies.filter(({ round }) => round === item.round)
  return standing.some(({ id, deliveries, respondents }) =>
    (respondents === 'lead' ? deliveries.slice(0, 1) : deliveries).some(
      ({ proposerId }) =>
        proposerId !== undefined &&
        !item.feedback.some(given => given.replyId === id && given.proposerId === proposerId),
    ),
  )
}

/** What proposers said to the letters of this round; of one unit's part, or of all. */
function answersOf({ feedback, replies, round }: Item, assignmentId?: string): Item['feedback'] {
  const standing = replies
    .filter(reply => reply.round === round)
    .filter(reply => assignmentId === undefined || reply.assignmentId === assignmentId)
    .map(({ id }) => id)
  return feedback.filter(({ replyId }) => standing.includes(replyId))
}
