import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostAndCoHost, openScenario, tellings, type Telling } from '#test/kit/scenario.ts'
import type { Name } from '#test/kit/server.ts'

/** After a step: the state, the next date with its step, who may take which next step, and who was told what. */
type After = {
  readonly stage: string
  readonly next: readonly [milestone: string | null, on: string | null]
  readonly nextStep: string
  readonly holders: readonly Name[]
  readonly told: readonly string[]
}
type Step = readonly [title: string, take: (itemId: string) => Promise<unknown>, after: After]

function road(
  { body, lead }: Telling,
  { app, act, assignAtMeeting, fiveFixes }: Awaited<ReturnType<typeof openScenario>>,
): readonly Step[] {
  const units = ['housingOffice', 'housingHandler', 'waterOffice', 'waterHandler'] as const
  const before = { next: [null, null] } as const
  const assigned = { stage: 'assigned' } as const
  const planNext = { ...assigned, next: ['plan', '2024-05-20'] } as const
  const contactNext = { ...assigned, next: ['firstContact', '2024-05-27'] } as const
  const draftNext = { ...assigned, next: ['draft', '2024-07-01'] } as const
  const clearanceNext = { ...assigned, next: ['clearance', '2024-07-15'] } as const
  const replyNext = { ...assigned, next: ['reply', '2024-07-26'] } as const
  const reply = { replyId: 'r1' }
  const worker: readonly Name[] = ['housingOffice', 'housingHandler']
  return [
    [
      'handed in',
      async () => undefined,
      {
        ...before,
        stage: 'submitted',
        nextStep: 'fileItem',
        holders: [body, 'supervision'],
        told: [`${body} itemSubmitted`],
      },
    ],
    [
      'filed',
      itemId => act(body, itemId, 'file-item'),
      {
        ...before,
        stage: 'filed',
        nextStep: 'splitIntoPoints',
        holders: ['supervision'],
        told: [`${lead} itemFiled`],
      },
    ],
    [
      'split into points',
      itemId => act('supervision', itemId, 'split-into-points', { points: ['硬化路面', '安装路灯'] }),
      { ...before, stage: 'filed', nextStep: 'proposeAllotment', holders: ['supervision'], told: [] },
    ],
    [
      'allotted',
      itemId => act('supervision', itemId, 'propose-allotment', hostAndCoHost),
      { ...before, stage: 'filed', nextStep: 'assignItem', holders: ['supervision'], told: [] },
    ],
    [
      'assigned',
      async itemId => {
        app.at('2024-04-26')
        await assignAtMeeting(itemId)
      },
      {
        ...planNext,
        nextStep: 'signForAssignment',
        holders: ['housingOffice', 'waterOffice'],
        told: [...units.map(unit => `${unit} assignedToYou`), `${lead} yourItemAssigned`],
      },
    ],
    [
      'accepted by the host',
      itemId => act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' }),
      { ...planNext, nextStep: 'signForAssignment', holders: ['waterOffice'], told: [] },
    ],
    [
      'accepted by the co-host',
      itemId => act('waterOffice', itemId, 'sign-for-assignment', { assignmentId: 'a2' }),
      { ...planNext, nextStep: 'fixFive', holders: [...worker, 'waterOffice', 'waterHandler'], told: [] },
    ],
    [
      'the five fixed',
      itemId => act('housingHandler', itemId, 'fix-five', { assignmentId: 'a1', ...fiveFixes }),
      {
        ...contactNext,
        nextStep: 'logContact',
        holders: [...units, 'housingLeader', 'waterLeader'],
        told: [],
      },
    ],
    [
      'the proposer met',
      itemId =>
        act('housingHandler', itemId, 'log-contact', {
          assignmentId: 'a1',
          phase: 'before',
          means: 'visit',
          heldOn: '2024-04-26',
          proposers: [0],
          unitPeople: [{ name: '孙工', rank: 'handler' }],
          summary: '到村里看了路，听取了意见。',
        }),
      { ...draftNext, nextStep: 'confirmContact', holders: [lead], told: [`${lead} contactToConfirm`] },
    ],
    [
      'the meeting confirmed',
      itemId => act(lead, itemId, 'confirm-contact', { contactId: 'c1', verdict: 'tookPlace' }),
      { ...draftNext, nextStep: 'draftReply', holders: worker, told: [] },
    ],
    [
      'drafted',
      itemId =>
        act('housingHandler', itemId, 'draft-reply', {
          assignmentId: 'a1',
          resultClass: 'A',
          answers: ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已经办理完毕。' })),
          contactPerson: '孙工',
          contactPhone: '0000-1',
        }),
      { ...clearanceNext, nextStep: 'submitReplyForClearance', holders: worker, told: [] },
    ],
    [
      'sent to be cleared',
      itemId => act('housingHandler', itemId, 'submit-reply-for-clearance', reply),
      {
        ...clearanceNext,
        nextStep: 'clearReply',
        holders: ['housingOffice'],
        told: ['housingOffice replyToClear'],
      },
    ],
    [
      'cleared',
      itemId => act('housingOffice', itemId, 'clear-reply', reply),
      {
        ...replyNext,
        nextStep: 'signReply',
        holders: ['housingLeader'],
        told: ['housingLeader replyToSign'],
      },
    ],
    [
      'signed off',
      itemId => act('housingLeader', itemId, 'sign-reply', reply),
      {
        ...replyNext,
        nextStep: 'issueReply',
        holders: ['housingOffice'],
        told: ['housingOffice replyToIssue'],
      },
    ],
    [
      'issued',
      itemId => act('housingOffice', itemId, 'issue-reply', reply),
      { ...replyNext, nextStep: 'deliverReply', holders: ['housingOffice'], told: [] },
    ],
    [
      'sent',
      itemId => act('housingOffice', itemId, 'deliver-reply', { ...reply, means: ['online'] }),
      {
        stage: 'replied',
        next: ['feedback', '2024-05-20'],
        nextStep: 'giveFeedback',
        holders: [lead],
        told: [`${lead} replyDelivered`],
      },
    ],
    [
      'judged',
      itemId => act(lead, itemId, 'give-feedback', { ...reply, attitude: 'satisfied', result: 'satisfied' }),
      {
        stage: 'replied',
        next: ['feedback', '2024-05-20'],
        nextStep: 'closeItem',
        holders: [body, 'supervision'],
        told: ['supervision feedbackReceived'],
      },
    ],
    [
      'closed',
      itemId => act(body, itemId, 'close-item'),
      { ...before, stage: 'closed', nextStep: 'closeItem', holders: [], told: [`${lead} itemClosed`] },
    ],
  ]
}

for (const telling of tellings) {
  test(`A01 a ${telling.kind} goes from the hand of its proposer to the closed file; state, holder, next date and messages are right at each step`, async () => {
    const scenario = await openScenario()
    const { handIn, view, list, holders, news } = scenario
    const itemId = await handIn(telling)
    for (const [title, take, after] of road(telling, scenario)) {
      await take(itemId)
      const seen = await view('supervision', itemId)
      const row = (await list('supervision', 'pageSize=500')).items.find(one => one.itemId === itemId)
      assert.equal(seen.item.stage, after.stage, title)
      assert.deepEqual([row?.stage, row?.milestone, row?.watchOn], [after.stage, ...after.next], title)
      assert.deepEqual([...(await holders(itemId, after.nextStep))].sort(), [...after.holders].sort(), title)
      assert.deepEqual([...(await news(itemId))].sort(), [...after.told].sort(), title)
    }
  })
}
