import type { Limit } from '../../time/limits.ts'
import type { Check } from './contradiction.ts'
import { found } from './contradiction.ts'
import type { Settings } from './settings.ts'
import { surelyLonger } from './surely-longer.ts'

const limits = [
  'objectionWindow',
  'replyLimit',
  'difficultReplyLimit',
  'coHostOpinionLimit',
  'firstContactLimit',
  'feedbackLimit',
  'rehandlingLimit',
  'coHostRetryLimit',
  'countersignLimit',
  'promiseReviewLimit',
  'parkedReviewLimit',
] as const

/** `longer` may not outlast `shorter`, from whatever day both start. */
function outlasts<Code extends string>(
  code: Code,
  longer: keyof Settings,
  shorter: keyof Settings,
  lengthOf: (settings: Settings, field: keyof Settings) => Limit,
) {
  return {
    code,
    fields: [longer, shorter],
    isFatal: true,
    find: (settings, { year }) =>
      surelyLonger(lengthOf(settings, longer), lengthOf(settings, shorter), year) ? found : [],
  } as const satisfies Check
}

const limitIn = (settings: Settings, field: keyof Settings) => settings[field] as Limit // the fields named here are limits
const inWorkingDays = (settings: Settings, field: keyof Settings): Limit =>
  field === 'warnWorkingDays'
    ? { value: settings.warnWorkingDays, unit: 'workingDay' }
    : limitIn(settings, field)

/** 时限之间的矛盾. */
export const limitChecks = [
  outlasts('difficultShorter', 'replyLimit', 'difficultReplyLimit', limitIn),
  outlasts('objectionAfterReply', 'objectionWindow', 'replyLimit', limitIn),
  outlasts('coHostAfterReply', 'coHostOpinionLimit', 'replyLimit', limitIn),
  outlasts('contactAfterReply', 'firstContactLimit', 'replyLimit', limitIn),
  {
    code: 'extensionWithinReply',
    fields: ['extensionMaxMonths', 'replyLimit'],
    isFatal: true,
    find: ({ extensionMaxMonths, replyLimit }, { year }) =>
      extensionMaxMonths > 0 && surelyLonger(replyLimit, { value: extensionMaxMonths, unit: 'month' }, year)
        ? found
        : [],
  } as const satisfies Check,
  outlasts('warnedFromTheStart', 'warnWorkingDays', 'replyLimit', inWorkingDays),
  ...limits.map(
    field =>
      ({
        code: 'limitOfNothing',
        fields: [field],
        isFatal: true,
        find: settings => (settings[field].value === 0 ? found : []),
      }) as const satisfies Check,
  ),
  ...limits.map(
    field =>
      ({
        code: 'dateOver',
        fields: [field],
        isFatal: true,
        find: (settings, { year }) => dayBefore(settings[field], `${year}-01-01`),
      }) as const satisfies Check,
  ),
  ...limits.map(
    field =>
      ({
        code: 'dateOverWhenInForce',
        fields: [field],
        isFatal: false,
        find: (settings, { year, from = '' }) =>
          dayBefore(settings[field], `${year}-01-01`).length > 0 ? [] : dayBefore(settings[field], from),
      }) as const satisfies Check,
  ),
] as const

function dayBefore({ value, unit }: Limit, day: string): readonly { readonly date: string }[] {
  return unit === 'date' && value.length > 5 && value < day ? [{ date: value }] : []
}
