import { suggestionGrounds } from '../refusal-ground.ts'
import { hongkouQuestions } from './hongkou-questions.ts'
import { sample } from './sample.ts'

/** 上海市人大代表建议规定 2015 (`domain-rules.md`, P7) and the proposals of Hongkou district (D1): classes are words, not letters. */
export const shanghai = sample(
  { name: 'shanghai', label: '上海市（2015年规定）', labelEn: 'Shanghai, rule of 2015' },
  {
    // P7, 4.3.
    groundsForSuggestions: suggestionGrounds(
      'personalMatter',
      'passedOnLetter',
      'judicialCase',
      'academicOrPromotion',
      'noRealContent',
      'outsideLocalPowers',
      'other',
    ),
    // four figures inside a session, 4.6 (C31 has five): no rule of the place found.
    numberTemplate: '{seq:4}',
    // Hongkou CPPCC, D1, section 17.
    categories: ['经济', '城市建设与管理', '教科文卫体', '其他'],
    // P7, 5.3.
    objectionWindow: { value: 7, unit: 'workingDay' },
    // no rule of the place found; the five fixes are those of the seed, C1.
    fiveFixesBeforeReply: false,
    // P7, 5.4.
    replyLimit: { value: 3, unit: 'month' },
    // P7, 5.4: three months more at most, on written report and consent.
    difficultReplyLimit: { value: 6, unit: 'month' },
    // P7, 5.5.
    coHostOpinionLimit: { value: 1, unit: 'month' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    firstContactLimit: { value: 20, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    warnWorkingDays: 5,
    // 7.1: video is configurable; D1 counts visits and meetings.
    faceToFaceMeans: ['visit', 'invitation', 'meeting', 'siteSurvey', 'video'],
    // Law on Deputies, article 51.
    contactBeforeReply: true,
    // 8.4: the responsible person signs (P7).
    clearanceChain: [{ by: 'unitOffice', name: '办公室核稿' }],
    // P7, article 18, 8.2.
    resultClasses: [
      {
        code: '已采纳',
        label: '已经解决或采纳',
        labelEn: 'solved or adopted',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
        colour: 'green',
      },
      {
        code: '年内解决',
        label: '列入本年度计划，明确办结时间',
        labelEn: 'in this year’s plan, with a date',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'blue',
      },
      {
        code: '计划解决',
        label: '列入工作计划，明确办结时间',
        labelEn: 'in a work plan, with a date',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'yellow',
      },
      {
        code: '留作参考',
        label: '因条件限制难以解决，留作参考',
        labelEn: 'cannot be solved, for reference',
        isResolved: false,
        isCommitment: false,
        isReference: true,
        needsPlan: false,
        needsReason: true,
        colour: 'grey',
      },
    ],
    // default of `domain-rules.md` 19.1, no rule of the place found.
    feedbackLimit: { value: 15, unit: 'workingDay' },
    // P7, 5.7.
    rehandlingLimit: { value: 1, unit: 'month' },
    // P7, 4.2: a joint item is withdrawn only if all agree.
    withdrawalNeedsAll: true,
    // P7, 9.4: studied first, the result is told.
    rehandlingStart: 'reviewed',
    // 9.1: the middle word is that of a district's CPPCC (D1).
    surveyScale: [
      { code: 'satisfied', label: '满意', labelEn: 'satisfied', level: 'satisfied' },
      { code: 'understand', label: '理解', labelEn: 'understood', level: 'basicallySatisfied' },
      { code: 'dissatisfied', label: '不满意', labelEn: 'dissatisfied', level: 'dissatisfied' },
    ],
    // 9.1: the proposal form of Hongkou's CPPCC (D1), as far as attitude and result do not ask it.
    surveyQuestions: hongkouQuestions,
    // P7, article 17: joint hosts agree on one view; countersigned, so that the agreement is on record.
    jointHostReplies: 'oneAgreed',
    countersign: 'beforeSigning',
    // P7, 8.4: the responsible person signs.
    signer: 'responsiblePerson',
    // own choice: no government pre-check was found.
    governmentPreCheck: 'none',
  },
)
