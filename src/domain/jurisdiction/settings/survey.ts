import { z } from 'zod'
import { opinionLevels } from '../../vocabulary/opinion-levels.ts'

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

/** Whom a further question is put to: everybody, persons, or collective proposers. */
export const askedOf = ['everybody', 'persons', 'collectives'] as const

const surveyQuestion = z.strictObject({
  ...named,
  options: z.array(z.strictObject(named)).min(2).max(8),
  askedOf: z.enum(askedOf).default('everybody'),
  isRequired: z.boolean().default(false),
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
