import { standingQuestions } from '../../vocabulary/survey-questions.ts'
import { found, twins, type Check } from './contradiction.ts'
import { surelyLonger } from './surely-longer.ts'
import type { SurveyQuestion } from './survey.ts'

/** 征询意见表: scales and questions that nobody could answer, or that could never say no. */
export const surveyChecks = [
  {
    code: 'scaleWithoutDissatisfied',
    fields: ['surveyScale'],
    isFatal: true,
    find: ({ surveyScale }) => (surveyScale.some(({ level }) => level === 'dissatisfied') ? [] : found),
  },
  {
    code: 'scaleWithoutSatisfied',
    fields: ['surveyScale'],
    isFatal: true,
    find: ({ surveyScale }) => (surveyScale.some(({ level }) => level === 'satisfied') ? [] : found),
  },
  {
    code: 'scaleWordTwice',
    fields: ['surveyScale'],
    isFatal: true,
    find: ({ surveyScale }) => [
      ...twins(surveyScale.map(({ code }) => code)).map(word => ({ word })),
      ...twins(surveyScale.map(({ label }) => label)).map(word => ({ word })),
    ],
  },
  {
    code: 'questionTwice',
    fields: ['surveyQuestions'],
    isFatal: true,
    find: ({ surveyQuestions }) =>
      twins(surveyQuestions.map(({ code }) => code)).map(question => ({ question })),
  },
  {
    code: 'optionTwice',
    fields: ['surveyQuestions'],
    isFatal: true,
    find: ({ surveyQuestions }) =>
      surveyQuestions.flatMap(({ label, options }) =>
        twins(options.map(({ code }) => code)).map(option => ({ question: label, option })),
      ),
  },
  {
    code: 'conditionOnNothing',
    fields: ['surveyQuestions'],
    isFatal: true,
    find: ({ surveyQuestions, surveyScale }) => {
      const scale = surveyScale.map(({ code }) => code)
      return surveyQuestions.flatMap(({ label, onlyIf }, index) => {
        if (!onlyIf) return []
        const isStanding = standingQuestions.some(code => code === onlyIf.question)
        const earlier = surveyQuestions.slice(0, index).find(({ code }) => code === onlyIf.question)
        const answers = earlier?.options.map(({ code }) => code) ?? (isStanding ? scale : [])
        return answers.includes(onlyIf.answer) ? [] : [{ question: label, on: onlyIf.question }]
      })
    },
  },
  {
    code: 'conditionNeverMet',
    fields: ['surveyQuestions'],
    isFatal: true,
    find: ({ surveyQuestions }) =>
      surveyQuestions.flatMap((question, index) => {
        const { onlyIf } = question
        const earlier = surveyQuestions.slice(0, index).find(({ code }) => code === onlyIf?.question)
        return earlier && neverTogether(earlier, question)
          ? [{ question: question.label, on: earlier.label }]
          : []
      }),
  },
  {
    code: 'silenceIsConsent',
    fields: ['nonResponse'],
    isFatal: false,
    find: ({ nonResponse }) => (nonResponse === 'satisfied' ? found : []),
  },
  {
    code: 'reminderAfterFeedback',
    fields: ['feedbackReminderLimit', 'feedbackLimit'],
    isFatal: true,
    find: ({ feedbackReminderLimit, feedbackLimit }, { year }) =>
      surelyLonger(feedbackReminderLimit, feedbackLimit, year) ? found : [],
  },
  {
    code: 'automaticButOneRound',
    fields: ['rehandlingStart', 'maxRounds'],
    isFatal: true,
    find: ({ rehandlingStart, maxRounds }) =>
      rehandlingStart === 'automatic' && maxRounds === 1 ? found : [],
  },
  {
    code: 'afterLastRoundIdle',
    fields: ['afterLastRound', 'conciliationAfterLastRound'],
    isFatal: false,
    find: ({ afterLastRound, conciliationAfterLastRound }) =>
      afterLastRound !== 'conciliation' && !conciliationAfterLastRound ? found : [],
  },
  {
    code: 'preCheckOfNothing',
    fields: ['preCheckWhen', 'governmentPreCheck'],
    isFatal: true,
    find: ({ governmentPreCheck, preCheckWhen }) =>
      governmentPreCheck === 'listed' && preCheckWhen.length === 0 ? found : [],
  },
] as const satisfies readonly Check[]

/** No form asks both: they are put to different proposers, for different kinds, or in different rounds. */
function neverTogether(one: SurveyQuestion, other: SurveyQuestion): boolean {
  return (
    differ(one.askedOf, other.askedOf, 'everybody') ||
    differ(one.kind, other.kind, undefined) ||
    differ(one.rounds, other.rounds, 'all')
  )
}

function differ<Value>(one: Value, other: Value, any: Value): boolean {
  return one !== other && one !== any && other !== any
}
