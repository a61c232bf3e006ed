import fc from 'fast-check'
import type { CommandInput } from '#domain/item/commands.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { randomFollowUp } from './random-follow-up.ts'
import { people } from './people.ts'

/** One step of a random life: somebody tries something, some days later. Most steps make sense; many do not. */
export type RandomStep = {
  readonly actor: Actor
  readonly days: number
  readonly command: CommandInput
  /** With a number, the step is one of those offered to anybody then; without, the command above as it is. */
  readonly offered: number | null
}

const part = fc.constantFrom('a1', 'a2', 'a3')
const reply = fc.constantFrom('r1', 'r2', 'r3')
const unit = fc.constantFrom('housing', 'water', 'roads')
const level = fc.constantFrom('satisfied' as const, 'basicallySatisfied' as const, 'dissatisfied' as const)
const date = fc.constantFrom('2024-04-26', '2024-05-06', '2024-06-28', '2024-07-01').map(plainDate)

function named<Name extends CommandInput['name']>(
  name: Name,
  data: fc.Arbitrary<Extract<CommandInput, { name: Name }>['data']>,
): fc.Arbitrary<CommandInput> {
  return data.map(given => ({ name, data: given }) as CommandInput) // name and data belong together by the parameter
}

const command: fc.Arbitrary<CommandInput> = fc.oneof(
  named('fileItem', fc.constant({})),
  named('withdrawItem', fc.constant({ reason: '问题已经解决' })),
  named(
    'consentToWithdrawal',
    fc.boolean().map(consents => ({ consents })),
  ),
  named('returnItem', fc.constant({ reason: '请写明路段' })),
  named('resubmitItem', fc.constant({ title: '关于硬化柳湾村道路的建议' })),
  named('convertItem', fc.constant({ destination: 'reference' as const, explanation: '转作参阅件' })),
  named('refuseItem', fc.constant({ ground: 'personalMatter', explanation: '涉及个人事务' })),
  named('splitIntoPoints', fc.constant({ points: ['硬化路面', '安装路灯'] })),
  named(
    'proposeAllotment',
    fc.constantFrom(
      { mode: 'sole' as const, units: [{ unitId: 'housing', role: 'sole' as const }] },
      {
        mode: 'sole' as const,
        units: [{ unitId: 'housing', role: 'sole' as const }],
        inGovernmentsName: true,
      },
      {
        mode: 'hostAndCoHost' as const,
        units: [
          { unitId: 'housing', role: 'host' as const },
          { unitId: 'water', role: 'coHost' as const },
        ],
      },
      {
        mode: 'jointHosts' as const,
        units: [
          { unitId: 'housing', role: 'jointHost' as const },
          { unitId: 'water', role: 'jointHost' as const },
        ],
      },
      {
        mode: 'separate' as const,
        units: [
          { unitId: 'housing', role: 'separate' as const },
          { unitId: 'water', role: 'separate' as const },
        ],
      },
    ),
  ),
  named(
    'circulateAllotment',
    date.map(until => ({ until })),
  ),
  named('remindConsulted', fc.constant({})),
  named(
    'assignItem',
    date.map(assignedOn => ({ meetingId: 'm1', assignedOn })),
  ),
  named(
    'signForAssignment',
    part.map(assignmentId => ({ assignmentId })),
  ),
  named(
    'objectToAssignment',
    part.map(assignmentId => ({ assignmentId, reason: '不属于我局职责', basis: '三定规定' })),
  ),
  named('adjustAssignment', fc.record({ assignmentId: part, unitId: unit, note: fc.constant('同意调整') })),
  named(
    'ruleOnObjection',
    fc.record({
      assignmentId: part,
      unitId: unit,
      ruling: fc.constant('由该单位办理'),
      ruledBy: fc.constant('何副县长'),
    }),
  ),
  named(
    'fixFive',
    fc.record({
      assignmentId: part,
      leaderInCharge: fc.constant('张'),
      section: fc.constant('股室'),
      handler: fc.constant('孙'),
      standard: fc.constant('按期办结'),
      completeBy: date,
      supervisor: fc.constant('周'),
    }),
  ),
  named(
    'askCoHostOpinion',
    fc.record({ assignmentId: part, coHostAssignmentId: part, matter: fc.constant('请提意见') }),
  ),
  named(
    'giveCoHostOpinion',
    part.map(assignmentId => ({ assignmentId, text: '同意主办单位意见' })),
  ),
  named(
    'askCountersignature',
    reply.map(replyId => ({ replyId })),
  ),
  named(
    'countersignReply',
    fc.record({ assignmentId: part, agrees: fc.boolean(), note: fc.constant('排水未落实') }),
  ),
  named(
    'waiveCountersignature',
    fc.record({ replyId: reply, coHostAssignmentId: part, reason: fc.constant('多次催办未会签') }),
  ),
  named(
    'raiseDisagreement',
    fc.record({ replyId: reply, coHostAssignmentId: part, view: fc.constant('协商未达成一致') }),
  ),
  named(
    'decideDisagreement',
    fc.record({
      replyId: reply,
      coHostAssignmentId: part,
      ruling: fc.constantFrom('asDrafted' as const, 'change' as const),
      decision: fc.constant('按原稿答复'),
    }),
  ),
  named(
    'logContact',
    fc.record({
      assignmentId: part,
      phase: fc.constantFrom('before' as const, 'during' as const, 'after' as const),
      means: fc.constantFrom('visit' as const, 'telephone' as const),
      heldOn: date,
      proposers: fc.constantFrom([0], [0, 1], [1]),
      unitPeople: fc.constant([{ name: '孙', rank: 'handler' as const }]),
      summary: fc.constant('听取了意见'),
    }),
  ),
  named(
    'confirmContact',
    fc.record({
      contactId: fc.constantFrom('c1', 'c2', 'c3'),
      verdict: fc.constantFrom('tookPlace' as const, 'didNotTakePlace' as const, 'notNeeded' as const),
    }),
  ),
  named(
    'draftReply',
    fc.record({
      assignmentId: part,
      resultClass: fc.constantFrom('A', 'B', 'C'),
      answers: fc.constantFrom(
        [{ pointId: 'all', answer: 'adopted' as const, text: '已办理' }],
        ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted' as const, text: '已办理' })),
      ),
      plan: fc.constant({ text: '明年实施', dueOn: plainDate('2025-06-30'), responsible: '张副局长' }),
      upward: fc.constant({ to: '市住建局', on: plainDate('2024-04-26') }),
      reason: fc.constant('资金尚未落实'),
    }),
  ),
  named(
    'submitReplyForClearance',
    reply.map(replyId => ({ replyId })),
  ),
  named(
    'clearReply',
    reply.map(replyId => ({ replyId })),
  ),
  named(
    'returnReply',
    reply.map(replyId => ({ replyId, note: '请补充' })),
  ),
  named(
    'takeBackClearance',
    reply.map(replyId => ({ replyId, reason: '日期有误' })),
  ),
  named(
    'discardText',
    reply.map(replyId => ({ replyId, reason: '情况有变' })),
  ),
  named(
    'signReply',
    reply.map(replyId => ({ replyId })),
  ),
  named(
    'issueReply',
    reply.map(replyId => ({ replyId, agencyCode: '测函' })),
  ),
  named(
    'deliverReply',
    reply.map(replyId => ({ replyId, means: ['online' as const, 'online' as const] })),
  ),
  named(
    'readReply',
    reply.map(replyId => ({ replyId })),
  ),
  named(
    'giveFeedback',
    fc.record({ replyId: reply, attitude: level, result: level, reason: fc.constantFrom('', '没有解决') }),
  ),
  named(
    'orderRehandling',
    part.map(assignmentId => ({ assignmentId, reason: '请重新办理' })),
  ),
  named('closeItem', fc.constant({})),
  ...randomFollowUp,
)

/** A random life of one item; the actor is mostly one who could mean it. */
export const randomLife: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc.record({
    actor: fc.constantFrom<Actor>(...Object.values(people)),
    days: fc.constantFrom(0, 0, 0, 1, 3, 10),
    command,
    offered: fc.option(fc.nat(9999)),
  }),
  { minLength: 30, maxLength: 120 },
)
