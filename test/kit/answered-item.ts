import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { DeliveryMeans } from '#domain/vocabulary/delivery-means.ts'
import { must, type foundCounty } from './county.ts'
import type { people } from './people.ts'

type County = Awaited<ReturnType<typeof foundCounty>>

const fiveFixes = {
  leaderInCharge: '周副局长',
  section: '村镇股',
  handler: '孙工',
  standard: '按期答复，现场见面。',
  completeBy: plainDate('2024-06-01'),
  supervisor: '办公室',
}

/** Signs, fixes, contacts: an assigned item of the county is at work. */
export async function takeInHand(county: County, itemId: string, proposers: readonly number[] = [0]) {
  const step = stepsOf(county, itemId)
  await step('housingOffice', 'signForAssignment', { assignmentId: 'a1' })
  await step('waterOffice', 'signForAssignment', { assignmentId: 'a2' })
  await step('housingHandler', 'fixFive', { assignmentId: 'a1', ...fiveFixes })
  await step('housingHandler', 'logContact', {
    assignmentId: 'a1',
    phase: 'before',
    means: 'visit',
    heldOn: plainDate('2024-04-26'),
    proposers: [...proposers],
    unitPeople: [{ name: '孙工', rank: 'handler' }],
    summary: '到村里看了路，听取了意见。',
  })
}

/** One round of the housing bureau's reply, from the draft to the letter at the door of everybody. */
export async function answer(
  county: County,
  itemId: string,
  { replyId = 'r1', means }: { readonly replyId?: string; readonly means: readonly DeliveryMeans[] },
) {
  const step = stepsOf(county, itemId)
  await step('housingHandler', 'draftReply', {
    assignmentId: 'a1',
    resultClass: 'A',
    answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已经办理完毕。' })),
  })
  await step('housingHandler', 'submitReplyForClearance', { replyId })
  await step('housingOffice', 'clearReply', { replyId })
  await step('housingLeader', 'signReply', { replyId })
  await step('housingOffice', 'issueReply', { replyId, agencyCode: '柳住建函' })
  await step('housingOffice', 'deliverReply', { replyId, means: [...means] })
}

export function stepsOf(county: County, itemId: string) {
  return async <Name extends CommandName>(
    who: keyof typeof people,
    name: Name,
    data: CommandInput<Name>['data'],
  ) => await must(county.do(who, itemId, name, data))
}
