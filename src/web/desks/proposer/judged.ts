import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { SurveyQuestion } from '#domain/jurisdiction/settings/survey.ts'
import type { PointVerdict } from '#domain/vocabulary/point-verdicts.ts'

/** The judgement while it is being made. Nothing is chosen beforehand: a preset answer is nobody's answer. */
export type Judged = {
  /** Codes of the county's scale. */
  readonly attitude?: string
  readonly result?: string
  readonly reason?: string
  readonly comment?: string
  readonly points?: { readonly [pointId: string]: PointVerdict }
  readonly answers?: { readonly [question: string]: string }
}

/** What this form asks: the county's scale and questions, and the asks that the letter answered. */
export type Asked = Pick<Settings, 'surveyScale' | 'judgeEveryPoint'> & {
  readonly questions: readonly SurveyQuestion[]
  readonly pointIds: readonly string[]
}

/** Names of what is missing: `attitude`, `result`, `reason`, `points`, or the code of a question. */
export function missingIn(judged: Judged, asked: Asked): readonly string[] {
  const { attitude, result, reason = '', points = {}, answers = {} } = judged
  const isShort = asked.judgeEveryPoint && asked.pointIds.some(id => points[id] === undefined)
  return [
    ...(attitude ? [] : ['attitude']),
    ...(result ? [] : ['result']),
    ...(isDissatisfied(judged, asked) && reason.trim() === '' ? ['reason'] : []),
    ...(isShort ? ['points'] : []),
    ...asked.questions
      .filter(({ code, isRequired }) => isRequired && answers[code] === undefined)
      .map(({ code }) => code),
  ]
}

export function isDissatisfied(
  { attitude, result }: Judged,
  { surveyScale }: Pick<Asked, 'surveyScale'>,
): boolean {
  return surveyScale.some(
    ({ code, level }) => level === 'dissatisfied' && (code === attitude || code === result),
  )
}

/** An answer to a question that is no longer asked, because an earlier one was changed, stays behind. */
export function answersTo(
  { questions }: Asked,
  answers: NonNullable<Judged['answers']>,
): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap(({ code }) => (answers[code] === undefined ? [] : [[code, answers[code]]])),
  )
}
