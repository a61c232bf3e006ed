import { nextSteps } from '#domain/facts/assignment-facts.ts'
import { extensionStatuses, pauseReasons } from '#domain/vocabulary/date-changes.ts'
import { startEvents } from '#domain/vocabulary/start-events.ts'
import { keyItemTypes, supervisionForms } from '#domain/vocabulary/key-items.ts'
import { contactStatuses } from '#domain/item/contact/contact-status.ts'
import { assignmentStatuses } from '#domain/item/assignment/assignment.ts'
import { itemStages } from '#domain/item/item.ts'
import { replyStatuses } from '#domain/item/reply/reply.ts'
import { parkingStatuses } from '#domain/item/follow-up/parking.ts'
import { parties } from '#domain/item/step.ts'
import { clearers } from '#domain/jurisdiction/settings/clearance-step.ts'
import { reportSections, unitGroups } from '#domain/jurisdiction/jurisdiction.ts'
import { activityKinds } from '#domain/vocabulary/activity-kinds.ts'
import { askAnswers } from '#domain/vocabulary/ask-answers.ts'
import { bodies } from '#domain/vocabulary/bodies.ts'
import {
  contactMeans,
  contactPhases,
  contactRanks,
  contactVerdicts,
} from '#domain/vocabulary/contact-means.ts'
import { bounceCauses, deliveryStates, waysOfDelivery } from '#domain/vocabulary/delivery-means.ts'
import { governmentStates } from '#domain/vocabulary/government-letters.ts'
import { assignmentRoles, handlingModes } from '#domain/vocabulary/handling-modes.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { lamps, milestones } from '#domain/vocabulary/lamps.ts'
import { opinionLevels } from '#domain/vocabulary/opinion-levels.ts'
import { otherLevels } from '#domain/vocabulary/item-levels.ts'
import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import {
  classRulings,
  parkedOutcomes,
  promiseFindings,
  promiseKinds,
  promiseStatuses,
  promiseVerdicts,
} from '#domain/vocabulary/promise-words.ts'
import { proposerTypes } from '#domain/vocabulary/proposer-types.ts'
import { earlierGrounds } from '#domain/vocabulary/refusal-grounds.ts'
import { roles } from '#domain/vocabulary/roles.ts'
import type { VocabularyPhrases } from '#phrases/vocabulary-phrases.ts'

export type GlossaryList = {
  readonly group: keyof VocabularyPhrases
  /** Chinese and English heading. */
  readonly list: string
  readonly codes: readonly string[]
  /** Where the list stands in the code. */
  readonly file: string
}

/** Every closed list of the field whose codes people read as words. */
export const glossary: readonly GlossaryList[] = [
  entry('kinds', '件的种类 · Kinds of item', itemKinds, 'vocabulary/kinds.ts'),
  entry(
    'otherLevels',
    '层次 · Level of an item that is not the county’s own',
    otherLevels,
    'vocabulary/item-levels.ts',
  ),
  entry('periods', '提出时间 · When it was handed in', submissionPeriods, 'vocabulary/periods.ts'),
  entry('bodies', '机关 · Bodies', bodies, 'vocabulary/bodies.ts'),
  entry('proposerTypes', '提出者 · Proposers', proposerTypes, 'vocabulary/proposer-types.ts'),
  entry('roles', '账号角色 · Roles of accounts', roles, 'vocabulary/roles.ts'),
  entry('parties', '与件的关系 · Relations to an item', parties, 'item/step.ts'),
  entry('unitGroups', '承办单位分组 · Groups of units', unitGroups, 'jurisdiction/jurisdiction.ts'),
  entry('stages', '件的环节 · Stages of an item', itemStages, 'item/item.ts'),
  entry(
    'earlierGrounds',
    '以往不予受理（立案）的理由 · Grounds of older records for not accepting',
    earlierGrounds,
    'vocabulary/refusal-grounds.ts',
  ),
  entry('handlingModes', '承办方式 · Handling modes', handlingModes, 'vocabulary/handling-modes.ts'),
  entry('assignmentRoles', '承办角色 · Parts of a unit', assignmentRoles, 'vocabulary/handling-modes.ts'),
  entry(
    'assignmentStatuses',
    '交办状态 · States of an assignment',
    assignmentStatuses,
    'item/assignment/assignment.ts',
  ),
  entry('nextSteps', '单位待办 · Next steps of a unit', nextSteps, 'facts/assignment-facts.ts'),
  entry('contactPhases', '沟通阶段 · Phases of contact', contactPhases, 'vocabulary/contact-means.ts'),
  entry('contactMeans', '沟通方式 · Means of contact', contactMeans, 'vocabulary/contact-means.ts'),
  entry('contactRanks', '单位人员 · People of the unit', contactRanks, 'vocabulary/contact-means.ts'),
  entry(
    'contactVerdicts',
    '提出人确认 · Verdicts on a contact',
    contactVerdicts,
    'vocabulary/contact-means.ts',
  ),
  entry(
    'contactStatuses',
    '沟通状态 · States of a contact',
    contactStatuses,
    'item/contact/contact-status.ts',
  ),
  entry('askAnswers', '逐条答复 · Answers to an ask', askAnswers, 'vocabulary/ask-answers.ts'),
  entry('replyStatuses', '答复状态 · States of a reply', replyStatuses, 'item/reply/reply.ts'),
  entry(
    'governmentStates',
    '办理名义 · In the government’s name',
    governmentStates,
    'vocabulary/government-letters.ts',
  ),
  entry(
    'clearanceSteps',
    '审签环节 · Steps of clearance',
    [...clearers, 'countyLeader', 'signature', 'preCheck'],
    'item/reply/reply.ts',
  ),
  entry(
    'clearanceOutcomes',
    '审签结果 · Outcomes of clearance',
    ['cleared', 'corrected', 'returned', 'signed', 'bypassed', 'recalled', 'takenBack', 'discarded'],
    'item/reply/reply.ts',
  ),
  entry('deliveryMeans', '送达方式 · Means of delivery', waysOfDelivery, 'vocabulary/delivery-means.ts'),
  entry('deliveryStates', '送达情况 · Where a letter is', deliveryStates, 'vocabulary/delivery-means.ts'),
  entry(
    'bounceCauses',
    '未送到原因 · Why a letter did not arrive',
    bounceCauses,
    'vocabulary/delivery-means.ts',
  ),
  entry('opinionLevels', '评价 · Opinions', opinionLevels, 'vocabulary/opinion-levels.ts'),
  entry('promiseKinds', '承诺类型 · Kinds of promise', promiseKinds, 'vocabulary/promise-words.ts'),
  entry('promiseStatuses', '承诺状态 · States of a promise', promiseStatuses, 'vocabulary/promise-words.ts'),
  entry('promiseFindings', '核查结论 · Findings of a check', promiseFindings, 'vocabulary/promise-words.ts'),
  entry(
    'promiseVerdicts',
    '承诺评价 · Judgements of a promise',
    promiseVerdicts,
    'vocabulary/promise-words.ts',
  ),
  entry(
    'parkingStatuses',
    '挂起状态 · States of a parked matter',
    parkingStatuses,
    'item/follow-up/parking.ts',
  ),
  entry('parkedOutcomes', '挂起复核 · Outcomes of a review', parkedOutcomes, 'vocabulary/promise-words.ts'),
  entry('classRulings', '类别变更 · Rulings on a class', classRulings, 'vocabulary/promise-words.ts'),
  entry('lamps', '时限灯 · Lamps', lamps, 'vocabulary/lamps.ts'),
  entry('milestones', '时限节点 · Milestones', milestones, 'vocabulary/lamps.ts'),
  entry(
    'extensionStatuses',
    '延期 · States of an extension',
    extensionStatuses,
    'vocabulary/date-changes.ts',
  ),
  entry('startEvents', '起算事件 · What a limit is counted from', startEvents, 'vocabulary/start-events.ts'),
  entry('pauseReasons', '暂停计时 · Why a clock is stopped', pauseReasons, 'vocabulary/date-changes.ts'),
  entry('keyItemTypes', '重点件 · Key items', keyItemTypes, 'vocabulary/key-items.ts'),
  entry('supervisionForms', '督办形式 · Forms of supervision', supervisionForms, 'vocabulary/key-items.ts'),
  entry('activityKinds', '活动 · Activities', activityKinds, 'vocabulary/activity-kinds.ts'),
  entry(
    'reportSections',
    '报告自写部分 · Own texts of the report',
    reportSections,
    'jurisdiction/jurisdiction.ts',
  ),
]

/** Words of the field that are names of things in the code rather than codes. */
export const nouns: readonly (readonly [code: string, zh: string, en: string, file: string])[] = [
  ['Item', '件（建议或提案）', 'Item: a suggestion or a proposal', 'item/item.ts'],
  [
    'ItemProposer',
    '提出人：领衔代表、第一提案人、联名人',
    'Proposer: the lead and the joint signatories',
    'item/item.ts',
  ],
  ['Point', '分解事项（逐条）', 'Point: one ask of an item', 'item/item.ts'],
  ['Allotment', '拟办意见', 'Allotment: units and mode as proposed', 'item/item.ts'],
  [
    'Assignment',
    '交办（件 × 单位 × 角色）',
    'Assignment: one unit’s part of an item',
    'item/assignment/assignment.ts',
  ],
  ['Objection', '异议（申退）', 'Objection: a unit declines its part', 'item/assignment/assignment.ts'],
  ['ObjectionOutcome', '改派、协调裁定', 'Outcome of an objection: adjusted or ruled on', 'item/item.ts'],
  [
    'FiveFixes',
    '五定',
    'Five fixes: leader, section, standard, deadline, supervisor',
    'item/assignment/assignment.ts',
  ],
  ['CoHostOpinion', '会办意见', 'Co-host opinion', 'item/assignment/assignment.ts'],
  ['Contact', '沟通（面商、电话等）', 'Contact with a proposer', 'item/contact/contact.ts'],
  ['Reply', '答复', 'Reply: one unit’s answer in one round', 'item/reply/reply.ts'],
  ['ClearanceMark', '审签意见', 'Clearance mark', 'item/reply/reply.ts'],
  ['Delivery', '送达', 'Delivery to one addressee', 'item/reply/reply.ts'],
  ['Feedback', '征询意见（评价）', 'Feedback: attitude and result', 'item/feedback/feedback.ts'],
  ['Rehandling', '重新办理（二次办理）', 'Re-handling: another round', 'item/feedback/feedback.ts'],
  ['ReplyPromise', '承诺事项', 'Promise of a reply', 'item/follow-up/reply-promise.ts'],
  ['ReplySupplement', '补充答复', 'Supplementary reply', 'item/follow-up/reply-promise.ts'],
  ['Parking', '挂起事项', 'Parked matter', 'item/follow-up/parking.ts'],
  ['ClassChange', '类别变更', 'Change of the result class', 'item/follow-up/class-change.ts'],
  ['ResultClass', '办理结果类别', 'Result class', 'jurisdiction/settings/result-class.ts'],
  ['Limit', '时限', 'Limit: value, unit and roll-over', 'time/limits.ts'],
  ['Derivation', '推算过程', 'Derivation: how a date came about', 'time/derivation.ts'],
  ['Jurisdiction', '行政区', 'Jurisdiction: one county', 'jurisdiction/jurisdiction.ts'],
  ['Unit', '承办单位', 'Undertaking unit', 'jurisdiction/jurisdiction.ts'],
  ['Session', '届次', 'Session: one plenary of a body', 'jurisdiction/jurisdiction.ts'],
  ['Proposer', '名册中的代表、委员、集体提案者', 'Proposer of the register', 'roll/roll.ts'],
  ['Activity', '活动：会议、培训、调研、视察', 'Activity', 'activity/record-activity.ts'],
  [
    'meetingRate',
    '见面率（提出人确认）',
    'Meeting rate, confirmed by proposers',
    'indicators/meeting-rate.ts',
  ],
]

function entry(
  group: keyof VocabularyPhrases,
  list: string,
  codes: readonly string[],
  file: string,
): GlossaryList {
  return { group, list, codes, file: `src/domain/${file}` }
}
