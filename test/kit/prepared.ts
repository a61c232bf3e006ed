import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { foundCounty } from './county.ts'
import type { people } from './people.ts'

type County = Awaited<ReturnType<typeof foundCounty>>
type Who = keyof typeof people

/** Brings items of the test county to where a journey begins, through the same commands as everybody's. */
export function prepared(county: County, heldOn: string) {
  const done = async <Name extends CommandName>(
    who: Who,
    itemId: string,
    name: Name,
    data: CommandInput<Name>['data'],
  ) => {
    const outcome = await county.do(who, itemId, name, data)
    if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  }

  /** A suggestion of Wang and Li, assigned to housing with water as co-host. */
  async function assigned(title: string): Promise<string> {
    const itemId = await county.submitSuggestion(title)
    await county.assign(itemId)
    return itemId
  }

  /** Signed for, fixed and met. */
  async function accepted(title: string): Promise<string> {
    const itemId = await assigned(title)
    await done('housingOffice', itemId, 'signForAssignment', { assignmentId: 'a1' })
    await done('housingHandler', itemId, 'fixFive', {
      assignmentId: 'a1',
      ...{ leaderInCharge: '张', section: '城建股', handler: '孙', standard: '年内完工', supervisor: '周' },
      completeBy: plainDate('2024-06-28'),
    })
    await met(itemId)
    return itemId
  }

  async function met(itemId: string): Promise<void> {
    await done('housingHandler', itemId, 'logContact', {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: plainDate(heldOn),
      place: '',
      proposers: [0, 1],
      unitPeople: [{ name: '孙', rank: 'handler' }],
      summary: '当面听取意见',
      files: [],
    })
  }

  type Letter = Pick<CommandInput<'draftReply'>['data'], 'plan' | 'reason'> & {
    readonly resultClass: 'A' | 'B' | 'C'
  }

  /** The letter of a round lies with the office of the unit for clearance. */
  async function inClearance(itemId: string, replyId: string, letter: Letter): Promise<void> {
    const answers = ['p1', 'p2'].map(pointId => ({ pointId, answer: 'explained' as const, text: '已研究' }))
    await done('housingHandler', itemId, 'draftReply', {
      assignmentId: 'a1',
      opening: '',
      answers,
      contactPerson: '孙',
      contactPhone: '000-0001',
      ...letter,
    })
    await done('housingHandler', itemId, 'submitReplyForClearance', { replyId })
  }

  /** Cleared and signed: letters of classes B and C wait for the supervision office then. */
  async function signed(itemId: string, replyId: string, letter: Letter): Promise<void> {
    await inClearance(itemId, replyId, letter)
    await done('housingOffice', itemId, 'clearReply', { replyId, note: '' })
    await done('housingLeader', itemId, 'signReply', { replyId, note: '' })
  }

  async function delivered(itemId: string, replyId: string, letter: Letter): Promise<void> {
    await signed(itemId, replyId, letter)
    if (letter.resultClass !== 'A') await done('supervision', itemId, 'passPreCheck', { replyId, note: '' })
    await done('housingOffice', itemId, 'issueReply', { replyId, agencyCode: '柳住建函' })
    await done('housingOffice', itemId, 'deliverReply', { replyId, means: ['online', 'online'] })
  }

  /** Read and judged on the result by one of the deputies. */
  async function judged(
    who: 'wang' | 'li',
    itemId: string,
    replyId: string,
    result: 'satisfied' | 'dissatisfied',
  ): Promise<void> {
    await done(who, itemId, 'readReply', { replyId })
    await done(who, itemId, 'giveFeedback', {
      replyId,
      attitude: 'satisfied',
      result,
      reason: result === 'dissatisfied' ? '没有工期' : '',
      comment: '',
      points: [],
      answers: {},
    })
  }

  return { done, assigned, accepted, met, inClearance, signed, delivered, judged }
}
