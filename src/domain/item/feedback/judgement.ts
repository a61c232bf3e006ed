import { z } from 'zod'
import type { ScaleWord } from '../../jurisdiction/settings/survey.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { OpinionLevel } from '../../vocabulary/opinion-levels.ts'
import { pointVerdicts } from '../../vocabulary/point-verdicts.ts'
import type { ItemKind } from '../../vocabulary/kinds.ts'
import { questionsAsked } from '../../vocabulary/survey-questions.ts'
import type { Item, ItemProposer } from '../item.ts'
import { assignmentOf, currentReply } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Reply } from '../reply/reply.ts'
import type { Feedback } from './feedback.ts'

/** What a form of the survey carries; no field has a default that says something (`field.md` 4.2). */
export const judgementShape = {
  /** Codes of the county's scale. */
  attitude: z.string().min(1).max(30),
  result: z.string().min(1).max(30),
  reason: z.string().trim().max(4000).default(''),
  comment: z.string().trim().max(4000).default(''),
  points: z
    .array(z.strictObject({ pointId: z.string(), verdict: z.enum(pointVerdicts) }))
    .max(30)
    .default([]),
  answers: z.record(z.string().max(30), z.string().max(30)).default({}),
}
export type JudgementData = z.infer<z.ZodObject<typeof judgementShape>>

/** The judgement as it is kept, or why it is not complete. */
export type Judgement = Pick<
  Feedback,
  'attitude' | 'result' | 'words' | 'reason' | 'comment' | 'points' | 'answers'
>
type Asked = {
  readonly kind: ItemKind
  readonly reply: Reply
  readonly settings: Settings
  readonly proposer: ItemProposer | undefined
}

export function judgementOf(data: JudgementData, asked: Asked): Judgement | AnyRefusal {
  const { reply, settings } = asked
  const attitude = wordOf(settings, data.attitude)
  const result = wordOf(settings, data.result)
  if (!attitude || !result) return refuse('unknownOpinion')
  if (isDissatisfied({ attitude: attitude.level, result: result.level }) && data.reason === '')
    return refuse('dissatisfiedNeedsReason')
  const fault = faultOfPoints(data, reply, settings) ?? faultOfAnswers(data, asked)
  if (fault) return fault
  const isPlain = attitude.code === attitude.level && result.code === result.level
  return {
    attitude: attitude.level,
    result: result.level,
    ...(isPlain ? {} : { words: { attitude: attitude.code, result: result.code } }),
    reason: data.reason,
    comment: data.comment,
    points: data.points,
    answers: data.answers,
  }
}

export function isDissatisfied(given: {
  readonly attitude: OpinionLevel
  readonly result: OpinionLevel
}): boolean {
  return given.attitude === 'dissatisfied' || given.result === 'dissatisfied'
}

/** Whether an answer may lead to another round: dissatisfied, and where the county says so basically satisfied. */
export function callsForMore(given: Pick<Feedback, 'attitude' | 'result'>, settings: Settings): boolean {
  if (isDissatisfied(given)) return true
  const isHalf = given.attitude === 'basicallySatisfied' || given.result === 'basicallySatisfied'
  return settings.rehandleBasicallySatisfied && isHalf
}

/** Answers to the reply that stands for this assignment and call for more. */
export function unhappyWith(
  item: Item,
  replyId: string | undefined,
  settings: Settings,
): readonly Feedback[] {
  return item.feedback.filter(given => given.replyId === replyId && callsForMore(given, settings))
}

/** Offered only while an answer to the standing reply of this part calls for more. */
export function somebodyIsUnhappy(
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const reply = currentReply(item, assignmentOf(item, String(data.assignmentId)))
  return unhappyWith(item, reply?.id, settings).length > 0 || refuse('nobodyDissatisfied')
}

function wordOf({ surveyScale }: Settings, code: string): ScaleWord | undefined {
  return surveyScale.find(word => word.code === code)
}

function faultOfPoints(
  { points }: JudgementData,
  { text }: Reply,
  settings: Settings,
): AnyRefusal | undefined {
  const answered = text.answers.map(({ pointId }) => pointId)
  if (points.some(({ pointId }) => !answered.includes(pointId))) return refuse('unknownTarget')
  const judged = new Set(points.map(({ pointId }) => pointId))
  if (judged.size < points.length) return refuse('unknownTarget')
  const isShort = settings.judgeEveryPoint && answered.some(id => !judged.has(id))
  return isShort ? refuse('pointNotJudged') : undefined
}

function faultOfAnswers(
  { attitude, result, answers }: JudgementData,
  { kind, reply, settings, proposer }: Asked,
): AnyRefusal | undefined {
  const asking = { kind, round: reply.round, proposerType: proposer?.type }
  const asked = questionsAsked(settings.surveyQuestions, asking, { ...answers, attitude, result })
  const unknown = Object.entries(answers).some(
    ([question, code]) =>
      !asked.some(entry => entry.code === question && entry.options.some(option => option.code === code)),
  )
  if (unknown) return refuse('unknownOpinion')
  const missing = asked.find(({ code, isRequired }) => isRequired && answers[code] === undefined)
  return missing && refuse('questionNotAnswered', { question: missing.label })
}
