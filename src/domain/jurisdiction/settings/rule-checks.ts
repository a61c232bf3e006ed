import { assignmentRoles, replyingRoles } from '../../vocabulary/handling-modes.ts'
import { found, twins, type Check } from './contradiction.ts'
import type { LimitRule } from './limit-rule.ts'
import { surelyLonger } from './surely-longer.ts'

/** 分情形的期限、前置节点、宽限、延期: rules that no item ever meets, and dates that never can be kept. */
export const ruleChecks = [
  {
    code: 'ruleNeverReached',
    fields: ['limitRules'],
    isFatal: true,
    find: ({ limitRules }) =>
      limitRules.flatMap((rule, index) => {
        const earlier = limitRules.slice(0, index).findIndex(other => coversAllOf(other, rule))
        return earlier < 0 ? [] : [{ rule: index + 1, earlier: earlier + 1 }]
      }),
  },
  {
    code: 'ruleOfNoRole',
    fields: ['limitRules'],
    isFatal: true,
    find: ({ limitRules }) =>
      limitRules.flatMap(({ what, role }, index) =>
        role === undefined || rolesOf(what).includes(role) ? [] : [{ rule: index + 1 }],
      ),
  },
  {
    code: 'ruleNeverStarts',
    fields: ['limitRules'],
    isFatal: true,
    find: ({ limitRules }) =>
      limitRules.flatMap(({ period, limit }, index) =>
        period === 'betweenSessions' && limit.from === 'sessionClosed' ? [{ rule: index + 1 }] : [],
      ),
  },
  {
    code: 'ruleOfNoCategory',
    fields: ['limitRules', 'categories'],
    isFatal: true,
    find: ({ limitRules, categories }) =>
      limitRules.flatMap(({ category }, index) =>
        category === undefined || categories.includes(category) ? [] : [{ rule: index + 1, category }],
      ),
  },
  {
    code: 'ruleOfNothing',
    fields: ['limitRules'],
    isFatal: true,
    find: ({ limitRules }) =>
      limitRules.flatMap(({ limit }, index) => (limit.value === 0 ? [{ rule: index + 1 }] : [])),
  },
  {
    code: 'milestoneTwice',
    fields: ['milestones'],
    isFatal: true,
    find: ({ milestones }) => twins(milestones.map(({ what }) => what)).map(what => ({ what })),
  },
  {
    code: 'milestoneAfterReply',
    fields: ['milestones', 'replyLimit'],
    isFatal: true,
    find: ({ milestones, replyLimit }, { year }) =>
      milestones.flatMap((rule, index) =>
        'limit' in rule && surelyLonger(rule.limit, replyLimit, year) ? [{ entry: index + 1 }] : [],
      ),
  },
  {
    code: 'firstContactTwice',
    fields: ['milestones', 'firstContactLimit'],
    isFatal: true,
    find: ({ milestones }) => (milestones.some(({ what }) => what === 'firstContact') ? found : []),
  },
  {
    code: 'coHostDaysUnused',
    fields: ['coHostDaysBeforeHost', 'limitRules'],
    isFatal: true,
    find: ({ coHostDaysBeforeHost, limitRules }) =>
      coHostDaysBeforeHost !== undefined && limitRules.some(({ what }) => what === 'coHost') ? found : [],
  },
  {
    code: 'coHostBeforeAssignment',
    fields: ['coHostDaysBeforeHost', 'replyLimit'],
    isFatal: true,
    find: ({ coHostDaysBeforeHost: value, replyLimit }, { year }) =>
      value !== undefined && surelyLonger({ value, unit: 'naturalDay' }, replyLimit, year) ? found : [],
  },
  {
    code: 'volumeStepTwice',
    fields: ['volumeExtensions'],
    isFatal: true,
    find: ({ volumeExtensions }) =>
      twins(volumeExtensions.map(({ fromItems }) => String(fromItems))).map(items => ({ items })),
  },
  {
    code: 'volumeLessForMore',
    fields: ['volumeExtensions'],
    isFatal: true,
    find: ({ volumeExtensions }) =>
      volumeExtensions.some(one =>
        volumeExtensions.some(
          other => other.fromItems > one.fromItems && other.unit === one.unit && other.days < one.days,
        ),
      )
        ? found
        : [],
  },
  {
    code: 'feedbackAfterRehandling',
    fields: ['feedbackLimit', 'rehandlingLimit'],
    isFatal: true,
    find: ({ feedbackLimit, rehandlingLimit }, { year }) =>
      surelyLonger(feedbackLimit, rehandlingLimit, year) && rehandlingLimit.from === 'judged' ? found : [],
  },
  {
    code: 'retryAfterReply',
    fields: ['coHostRetryLimit', 'replyLimit'],
    isFatal: true,
    find: ({ coHostRetryLimit, replyLimit }, { year }) =>
      surelyLonger(coHostRetryLimit, replyLimit, year) ? found : [],
  },
  {
    code: 'promisesOfNoClass',
    fields: ['resultClasses', 'promiseReviewLimit'],
    isFatal: false,
    find: ({ resultClasses }) => (resultClasses.some(({ isCommitment }) => isCommitment) ? [] : found),
  },
] as const satisfies readonly Check[]

/** True when every part that the later rule is for already has the limit of the earlier one. */
function coversAllOf(earlier: LimitRule, later: LimitRule): boolean {
  const { limit: _, ...conditions } = earlier
  return Object.entries(conditions).every(
    ([name, wanted]) => wanted === undefined || later[name as keyof LimitRule] === wanted, // the conditions of a rule are these
  )
}

function rolesOf(what: LimitRule['what']): readonly string[] {
  return what === 'coHost' ? assignmentRoles.filter(role => role === 'coHost') : replyingRoles
}
