import type { CommandInput } from '#domain/item/commands.ts'
import type { Item } from '#domain/item/item.ts'
import type { deadlineSteps } from '#domain/item/deadline/lifecycle.ts'
import type { keySteps } from '#domain/item/key/lifecycle.ts'
import { addDays, plainDate, type PlainDate } from '#domain/time/plain-date.ts'

type Place = { readonly item: Item; readonly today: PlainDate; readonly target: string }
type Name = keyof typeof deadlineSteps | keyof typeof keySteps

/** Data with which the commands on dates and key items make sense. */
export const plausibleDeadlines: { readonly [N in Name]: (place: Place) => CommandInput<N>['data'] } = {
  requestExtension: ({ target, item }) => ({
    assignmentId: target,
    reason: '等待上级批复项目',
    wishedOn: addDays(dueOf(item, target), 20),
  }),
  withdrawExtension: ({ target }) => ({ assignmentId: target }),
  decideExtension: ({ target }) => ({ assignmentId: target, isGranted: true }),
  removeExtension: ({ target }) => ({ assignmentId: target, reason: '情况已经变化' }),
  pauseClock: ({ target }) => ({ assignmentId: target, reason: 'higherAuthority', note: '已报省厅' }),
  resumeClock: ({ target }) => ({ assignmentId: target }),
  correctDeadline: ({ target, item }) => ({
    assignmentId: target,
    dueOn: addDays(dueOf(item, target), 3),
    reason: '登记日期有误',
  }),
  recalculateDates: () => ({ reason: '放假安排调整' }),
  nameKeyItem: ({ today }) => ({
    keyType: 'congress',
    decidedBy: '主任会议',
    decidedOn: today,
    leader: '陈副主任',
    committee: '城建环资工委',
  }),
  unnameKeyItem: () => ({ reason: '合并到另一专题督办' }),
  planSupervision: () => ({ text: '6月视察，9月听取汇报。' }),
  logSupervision: ({ today }) => ({
    form: 'inspection',
    heldOn: today,
    people: '陈副主任、代表5人',
    result: '路面已完成一半',
  }),
  endSupervision: () => ({ text: '督办完成，代表满意。' }),
}

function dueOf(item: Item, target: string): PlainDate {
  return item.assignments.find(({ id }) => id === target)?.dueOn ?? plainDate('2024-07-26')
}
