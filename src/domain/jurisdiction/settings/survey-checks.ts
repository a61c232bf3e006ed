import { found, twins, type Check } from './contradiction.ts'
import { surelyLonger } from './surely-longer.ts'

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
    code: 'preCheckOfNothing',
    fields: ['preCheckWhen', 'governmentPreCheck'],
    isFatal: true,
    find: ({ governmentPreCheck, preCheckWhen }) =>
      governmentPreCheck === 'listed' && preCheckWhen.length === 0 ? found : [],
  },
] as const satisfies readonly Check[]
