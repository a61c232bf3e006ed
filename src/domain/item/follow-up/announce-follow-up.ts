import type { Announcement, Audience } from '../announcement.ts'
import type { ItemEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { replyOf } from '../parts.ts'
import { parkingOf, promiseOf } from './find-promise.ts'

const supervisors = { roles: ['supervisionOffice'] } as const satisfies Audience

/**
 * Whom an event of the follow-up concerns: a judgement goes to the office, never to the unit; what the unit or the
 * office says of a promise goes to the proposers too, who are asked for theirs.
 */
export function followUpAnnouncements(event: ItemEvent, item: Item): readonly Announcement[] {
  const proposers = { proposerIds: item.proposers.flatMap(({ id }) => (id ? [id] : [])) }
  const office = (unitId: string) => ({ roles: ['unitOffice', 'unitHandler'], unitId }) as const
  const holder = (promiseId: string) => office(promiseOf(item, promiseId).unitId)
  switch (event.type) {
    case 'PromiseMade':
      return [{ occasion: 'promiseMade', audience: office(event.promise.unitId) }]
    case 'PromiseReported':
      return [
        { occasion: 'promiseReported', audience: proposers },
        ...(event.entry.status === 'metClaimed' || event.entry.status === 'notMetExplained'
          ? [{ occasion: 'promiseToCheck', audience: supervisors } as const]
          : []),
      ]
    case 'PromiseRescheduled':
      return [
        { occasion: 'promiseRescheduled', audience: holder(event.promiseId) },
        { occasion: 'promiseRescheduled', audience: proposers },
      ]
    case 'PromiseHandedOver':
      return [{ occasion: 'promiseHandedOver', audience: office(event.handOver.to) }]
    case 'PromiseChecked':
      return [
        { occasion: 'promiseChecked', audience: holder(event.promiseId) },
        { occasion: 'promiseChecked', audience: proposers },
      ]
    case 'ReplySupplemented':
      return [{ occasion: 'replySupplemented', audience: proposers }]
    case 'PromiseJudged':
      return [{ occasion: 'promiseJudged', audience: supervisors }]
    case 'ParkedReviewed':
      return [
        { occasion: 'parkedReviewed', audience: proposers },
        { occasion: 'parkedReviewed', audience: office(parkingOf(item, event.parkingId).unitId) },
      ]
    case 'ClassChangeProposed':
      return [{ occasion: 'classChangeProposed', audience: supervisors }]
    case 'ResultClassChanged':
      return [
        { occasion: 'classChanged', audience: office(replyOf(item, event.change.replyId).unitId) },
        { occasion: 'classChanged', audience: proposers },
      ]
    case 'ClassChangeRefused':
      return [
        { occasion: 'classChangeRefused', audience: office(replyOf(item, event.change.replyId).unitId) },
      ]
    default:
      return []
  }
}
