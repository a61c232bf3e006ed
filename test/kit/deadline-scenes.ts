import { plainDate } from '#domain/time/plain-date.ts'
import { people } from './people.ts'
import { delivered, filed, inHand, type Story } from './story.ts'

const { supervision, housingOffice, congress, wang, li } = people
const a1 = { assignmentId: 'a1' }

export const naming = {
  keyType: 'congress',
  decidedBy: '主任会议',
  leader: '陈副主任',
  committee: '城建环资工委',
} as const

const requested = () =>
  inHand().play(housingOffice, 'requestExtension', {
    ...a1,
    reason: '等待上级批复项目',
    wishedOn: plainDate('2024-08-31'),
  })
const granted = () => requested().play(supervision, 'decideExtension', { ...a1, isGranted: true })
const paused = () =>
  inHand().play(supervision, 'pauseClock', { ...a1, reason: 'higherAuthority', note: '已报省厅' })
const asKey = (story: Story) =>
  story.play(congress, 'nameKeyItem', { ...naming, decidedOn: plainDate('2024-02-01') })

/** Situations in which a date was moved, or an item named a key item. */
export const deadlineScenes = {
  extensionRequested: requested,
  extensionWithdrawn: () => requested().play(housingOffice, 'withdrawExtension', a1),
  extensionRefused: () =>
    requested().play(supervision, 'decideExtension', { ...a1, isGranted: false, note: '理由不足' }),
  extensionGranted: granted,
  extensionRemoved: () => granted().play(supervision, 'removeExtension', { ...a1, reason: '情况已经变化' }),
  clockPaused: paused,
  clockResumed: () => paused().on('2024-05-06').play(supervision, 'resumeClock', a1),
  corrected: () =>
    inHand().play(supervision, 'correctDeadline', {
      ...a1,
      dueOn: plainDate('2024-07-31'),
      reason: '登记日期有误',
    }),
  keyFiled: () => asKey(filed()),
  keyInHand: () => asKey(inHand()),
  keyReplied: () => asKey(delivered()),
  keyRehandled: () => {
    const judgement = { replyId: 'r1', attitude: 'satisfied', reason: '路灯不亮' } as const
    return asKey(delivered())
      .play(wang, 'giveFeedback', { ...judgement, result: 'dissatisfied' })
      .play(li, 'giveFeedback', { ...judgement, result: 'satisfied' })
      .play(supervision, 'orderRehandling', { ...a1, reason: '请修复路灯' })
  },
  unnamed: () => asKey(inHand()).play(congress, 'unnameKeyItem', { reason: '合并到另一专题督办' }),
} as const satisfies Record<string, () => Story>
