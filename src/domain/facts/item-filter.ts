import { z } from 'zod'
import { examinedStages, handledStages, underHandling, unsubmittedStages } from '../item/stages.ts'
import { keyItemTypes } from '../vocabulary/key-items.ts'
import { itemStages } from '../item/item.ts'
import { addDays, type PlainDate } from '../time/plain-date.ts'
import { handlingModes } from '../vocabulary/handling-modes.ts'
import { itemKinds } from '../vocabulary/kinds.ts'
import { parkedStates, promiseStates } from '../vocabulary/ledger-states.ts'
import { conversions } from '../vocabulary/conversions.ts'
import { otherLevels } from '../vocabulary/item-levels.ts'
import { judgementColumns, opinionLevels } from '../vocabulary/opinion-levels.ts'
import {
  countedCondition,
  judgementVerdicts,
  silentConditions,
  verdictCondition,
} from './judgement-conditions.ts'
import { proposerForms } from '../vocabulary/proposer-forms.ts'
import { submissionPeriods } from '../vocabulary/periods.ts'
import { parkedCondition, promiseCondition } from './follow-up-conditions.ts'
import { governmentMark, governmentStates } from '../vocabulary/government-letters.ts'
import type { ItemFacts } from './item-facts.ts'

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'] }).or(z.boolean())

/**
 * What a list can be narrowed to. Every figure is such a filter, so every figure can open the items behind it.
 * Flags read `true` or `false` from an address; absent means both.
 */
export const itemFilterSchema = z.strictObject({
  kind: z.enum(itemKinds).exactOptional(),
  period: z.enum(submissionPeriods).exactOptional(),
  year: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  /** 往年: items of the years before this one. */
  beforeYear: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  sessionId: z.string().exactOptional(),
  /** 层次: the county's own, any other, or one of them. */
  level: z.enum(['own', 'other', ...otherLevels]).exactOptional(),
  stage: z.enum(itemStages).exactOptional(),
  convertedTo: z.enum(conversions).exactOptional(),
  mode: z.enum(handlingModes).exactOptional(),
  category: z.string().exactOptional(),
  unitId: z.string().exactOptional(),
  hostUnitId: z.string().exactOptional(),
  /** `unit:mark` of `part-marks.ts`, or several parted by commas: any of them. */
  partMark: z.string().max(400).exactOptional(),
  /** 以县政府名义办理: in its name, or waiting for a county leader to sign. */
  government: z.enum(governmentStates).exactOptional(),
  meetingId: z.string().exactOptional(),
  /** One code, or several parted by commas: any of them. */
  resultClass: z.string().exactOptional(),
  attitude: z.enum(opinionLevels).exactOptional(),
  result: z.enum(opinionLevels).exactOptional(),
  /** The worst answer on the result is satisfied or basically satisfied. */
  content: flag.exactOptional(),
  /** `result:content`: one of the four judgements, and what it is to be; with silence where the county counts it so. */
  verdict: z.enum(judgementVerdicts).exactOptional(),
  /** One of the four judgements was given. */
  heard: z.enum(judgementColumns).exactOptional(),
  /** Answered, or the time to answer is over: the base where silence counts. */
  counted: flag.exactOptional(),
  /** 未评价: the time to answer is over and nobody did. */
  silent: flag.exactOptional(),
  /** 评价等次: a word of the county's scale that was chosen for the result. */
  answerWord: z.string().max(30).exactOptional(),
  /** 征询表已发出. */
  formsOut: flag.exactOptional(),
  /** 收到: handed in, whatever became of it (`domain-rules.md` 4.2). */
  received: flag.exactOptional(),
  /** 审查中: handed in, with neither number nor end yet. */
  underExamination: flag.exactOptional(),
  /** 提出形式: collective, of one person, joint. */
  proposerForm: z.enum(proposerForms).exactOptional(),
  /** 议案转建议. */
  fromBill: flag.exactOptional(),
  /** Accepted by the body and not merged away (承办). */
  handled: flag.exactOptional(),
  assigned: flag.exactOptional(),
  allotted: flag.exactOptional(),
  underHandling: flag.exactOptional(),
  receiptsMissing: flag.exactOptional(),
  objected: flag.exactOptional(),
  objectionOpen: flag.exactOptional(),
  fiveFixed: flag.exactOptional(),
  contacted: flag.exactOptional(),
  metReported: flag.exactOptional(),
  met: flag.exactOptional(),
  replied: flag.exactOptional(),
  feedbackGiven: flag.exactOptional(),
  rehandled: flag.exactOptional(),
  /** 送达未落实: some letter came back, or waits for the lead to pass it on. */
  deliveryMissing: flag.exactOptional(),
  closed: flag.exactOptional(),
  /** 重点件. */
  isKey: flag.exactOptional(),
  keyType: z.enum(keyItemTypes).exactOptional(),
  keyTheme: z.string().max(100).exactOptional(),
  /** 时限灯, by the dates of today. */
  lamp: z.enum(['green', 'yellow', 'red', 'none']).exactOptional(),
  /** 承诺情况: some promise of the item is open, overdue, due for a report, or kept. */
  promise: z.enum(promiseStates).exactOptional(),
  /** 挂起事项: something is parked, or is due to be looked at again. */
  parked: z.enum(parkedStates).exactOptional(),
  /** The class that counts today; one code, or several parted by commas. */
  standingClass: z.string().exactOptional(),
  /** Words of title, number or proposer. */
  q: z.string().trim().max(100).exactOptional(),
})
export type ItemFilter = z.infer<typeof itemFilterSchema>

/** The two days that divide the lamps: red when the due day was before `today`, yellow when
 * the earliest date still to keep is up to `warnUntil`, green when it is after it. */
export type LampDays = { readonly today: PlainDate; readonly warnUntil: PlainDate }

/** One test on one column; the whole language of lists, small enough to be read twice: here and as SQL. */
export type Condition =
  | { readonly column: keyof ItemFacts; readonly is: string | number | boolean }
  | { readonly column: keyof ItemFacts; readonly among: readonly string[]; readonly not?: boolean }
  | { readonly column: keyof ItemFacts; readonly hasAny: readonly string[] }
  | { readonly column: keyof ItemFacts; readonly known: boolean }
  | { readonly column: keyof ItemFacts; readonly moreThan: number; readonly not?: boolean }
  | { readonly column: keyof ItemFacts; readonly from?: PlainDate; readonly until?: PlainDate }
  | { readonly anyOf: readonly (keyof ItemFacts)[]; readonly contains: string }

/** The filter as conditions, all of which must hold. */
export function conditionsOf(filter: ItemFilter, days: LampDays): readonly Condition[] {
  const { q, lamp, promise, parked, counted, silent, ...rest } = filter
  const named = Object.entries(rest).flatMap(
    ([key, value]) => (value === undefined ? [] : [meanings[key as keyof Meanings](value as never)]), // each meaning takes its own key's value
  )
  const words = q
    ? [{ anyOf: ['title', 'number', 'submissionNumber', 'billNumber', 'leadName'] as const, contains: q }]
    : []
  return [
    ...named,
    ...(lamp ? lampConditions(lamp, days) : []),
    ...(counted === undefined ? [] : [countedCondition(counted, days.today)]),
    ...(silent === undefined ? [] : silentConditions(silent, days.today)),
    ...(promise ? [promiseCondition(promise, days.today)] : []),
    ...(parked ? [parkedCondition(parked, days.today)] : []),
    ...words,
  ]
}

type Meanings = {
  readonly [Key in keyof Omit<ItemFilter, 'q' | 'lamp' | 'promise' | 'parked' | 'counted' | 'silent'>]-?: (
    value: NonNullable<ItemFilter[Key]>,
  ) => Condition
}

const meanings: Meanings = {
  kind: is => ({ column: 'kind', is }),
  period: is => ({ column: 'period', is }),
  year: is => ({ column: 'year', is }),
  beforeYear: year => ({ column: 'year', moreThan: year - 1, not: true }),
  sessionId: is => ({ column: 'sessionId', is }),
  level: level =>
    level === 'own' || level === 'other'
      ? { column: 'fromLevel', known: level === 'other' }
      : { column: 'fromLevel', is: level },
  stage: is => ({ column: 'stage', is }),
  convertedTo: is => ({ column: 'convertedTo', is }),
  mode: is => ({ column: 'mode', is }),
  category: is => ({ column: 'category', is }),
  unitId: id => ({ column: 'unitIds', hasAny: [id] }),
  hostUnitId: id => ({ column: 'hostUnitIds', hasAny: [id] }),
  partMark: marks => ({ column: 'partMarks', hasAny: marks.split(',') }),
  government: state => ({ column: 'partMarks', hasAny: [governmentMark(state)] }),
  meetingId: is => ({ column: 'meetingId', is }),
  resultClass: codes => ({ column: 'resultClasses', hasAny: codes.split(',') }),
  attitude: is => ({ column: 'attitude', is }),
  result: is => ({ column: 'result', is }),
  verdict: code => verdictCondition(code),
  heard: column => ({ column, known: true }),
  answerWord: code => ({ column: 'answerWords', hasAny: [code] }),
  formsOut: yes => ({ column: 'formsSent', moreThan: 0, not: !yes }),
  content: yes => ({ column: 'result', among: ['satisfied', 'basicallySatisfied'], not: !yes }),
  received: yes => ({ column: 'stage', among: unsubmittedStages, not: yes }),
  underExamination: yes => ({ column: 'stage', among: examinedStages, not: !yes }),
  proposerForm: is => ({ column: 'proposerForm', is }),
  fromBill: known => ({ column: 'billNumber', known }),
  handled: yes => ({ column: 'stage', among: handledStages, not: !yes }),
  assigned: known => ({ column: 'assignedOn', known }),
  allotted: is => ({ column: 'isAllotted', is }),
  underHandling: yes => ({ column: 'stage', among: underHandling, not: !yes }),
  receiptsMissing: yes => ({ column: 'receiptsMissing', moreThan: 0, not: !yes }),
  objected: yes => ({ column: 'objectionsEver', moreThan: 0, not: !yes }),
  objectionOpen: yes => ({ column: 'objectionsOpen', moreThan: 0, not: !yes }),
  fiveFixed: is => ({ column: 'fiveFixed', is }),
  contacted: is => ({ column: 'contacted', is }),
  metReported: is => ({ column: 'metReported', is }),
  met: is => ({ column: 'met', is }),
  replied: known => ({ column: 'repliedOn', known }),
  feedbackGiven: known => ({ column: 'result', known }),
  deliveryMissing: yes => ({ column: 'deliveriesMissing', moreThan: 0, not: !yes }),
  rehandled: yes => ({ column: 'round', moreThan: 1, not: !yes }),
  standingClass: codes => ({ column: 'standingClasses', hasAny: codes.split(',') }),
  closed: known => ({ column: 'closedOn', known }),
  isKey: is => ({ column: 'isKey', is }),
  keyType: is => ({ column: 'keyType', is }),
  keyTheme: is => ({ column: 'keyTheme', is }),
}

function lampConditions(
  lamp: NonNullable<ItemFilter['lamp']>,
  { today, warnUntil }: LampDays,
): readonly Condition[] {
  switch (lamp) {
    case 'none':
      return [{ column: 'dueOn', known: false }]
    case 'red':
      return [{ column: 'dueOn', until: addDays(today, -1) }]
    case 'yellow':
      return [
        { column: 'dueOn', from: today },
        { column: 'watchOn', until: warnUntil },
      ]
    case 'green':
      return [{ column: 'watchOn', from: addDays(warnUntil, 1) }]
  }
}
