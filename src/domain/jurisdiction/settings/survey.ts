import { z } from 'zod'
import { itemKinds } from '../../vocabulary/kinds.ts'
import { opinionLevels } from '../../vocabulary/opinion-levels.ts'
import { askedInRounds, askedOf } from '../../vocabulary/survey-questions.ts'

const named = {
  code: z.string().min(1).max(30),
  label: z.string().min(1).max(60),
  labelEn: z.string().min(1).max(120),
}

const scaleWord = z.strictObject({
  ...named,
  /** What the word counts as in every figure: 理解 may count as basically satisfied, 非常满意 as satisfied. */
  level: z.enum(opinionLevels),
})

/** One word of the scale for attitude and result (`domain-rules.md` 9.1). */
export type ScaleWord = z.infer<typeof scaleWord>

export const surveyScaleSchema = z.array(scaleWord).min(2).max(8)

const surveyQuestion = z.strictObject({
  ...named,
  options: z.array(z.strictObject(named)).min(2).max(8),
  askedOf: z.enum(askedOf).default('everybody'),
  isRequired: z.boolean().default(false),
  rounds: z.enum(askedInRounds).default('all'),
  /** 类型: asked for suggestions or for proposals only; left out it is asked for both. */
  kind: z.enum(itemKinds).exactOptional(),
  /** 追问: asked only of who gave this answer to an earlier question, both by their codes. */
  onlyIf: z
    .strictObject({ question: z.string().min(1).max(30), answer: z.string().min(1).max(30) })
    .exactOptional(),
})
/** A further question of the form beside attitude and result: visited or not, does the reply fit. */
export type SurveyQuestion = z.infer<typeof surveyQuestion>

export const surveyQuestionsSchema = z.array(surveyQuestion).max(12)

export const defaultSurveyScale: readonly ScaleWord[] = [
  { code: 'satisfied', label: '满意', labelEn: 'satisfied', level: 'satisfied' },
  {
    code: 'basicallySatisfied',
    label: '基本满意',
    labelEn: 'basically satisfied',
    level: 'basicallySatisfied',
  },
  { code: 'dissatisfied', label: '不满意', labelEn: 'dissatisfied', level: 'dissatisfied' },
]
