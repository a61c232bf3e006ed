import { suggestionGrounds } from '../refusal-ground.ts'
import { sample } from './sample.ts'

/** 重庆市人大代表建议条例 2017 (`domain-rules.md`, P5): four classes, long feedback, two months for re-handling. */
export const chongqing = sample(
  { name: 'chongqing', label: '重庆市（2017年条例）', labelEn: 'Chongqing, regulation of 2017' },
  {
    // P5, article 8: a delegation after full discussion, during the session alone; sectors by the national rules.
    delegationsMayPropose: true,
    collectiveOnlyInSession: ['sector', 'delegation'],
    // P5, 4.3.
    groundsForSuggestions: suggestionGrounds(
      'personalMatter',
      'passedOnLetter',
      'accusationOrAppeal',
      'judicialCase',
      'academicOrPromotion',
      'other',
    ),
    // plain sequence inside a session, 4.6: no rule of the place found.
    numberTemplate: '{seq}',
    // default of `domain-rules.md` 19.1, no rule of the place found.
    categories: [
      '工业交通',
      '财政贸易',
      '农林水',
      '城建环保',
      '教科文卫体',
      '政法',
      '民政人社',
      '综合',
      '其他',
    ],
    // P5, 5.3: ten working days from assignment.
    objectionWindow: { value: 10, unit: 'workingDay' },
    // no rule of the place found; the five fixes are those of the seed, C1.
    fiveFixesBeforeReply: false,
    // P5, 5.4, and Law on Deputies, article 51.
    replyLimit: { value: 3, unit: 'month' },
    // P5, 5.4: six months without anybody’s consent.
    difficultReplyLimit: { value: 6, unit: 'month' },
    // P5, 5.5.
    coHostOpinionLimit: { value: 30, unit: 'workingDay' },
    // P5, 5.6: from receipt.
    firstContactLimit: { value: 20, unit: 'workingDay', from: 'received' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    warnWorkingDays: 5,
    // 7.1: visit, invitation, meeting, site survey.
    faceToFaceMeans: ['visit', 'invitation', 'meeting', 'siteSurvey'],
    // Law on Deputies, article 51.
    contactBeforeReply: true,
    // 8.4: checked by the office and the leader in charge, signed by the main leader (P5).
    clearanceChain: [
      { by: 'unitOffice', name: '办公室核稿' },
      { by: 'leaderInCharge', name: '分管领导审核' },
    ],
    // P5, article 22, 8.2.
    resultClasses: [
      {
        code: 'A',
        label: '已经解决或采纳',
        labelEn: 'solved or adopted',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
        colour: 'green',
      },
      {
        code: 'B',
        label: '正在研究，有计划、步骤和期限',
        labelEn: 'under study, with plan, schedule and deadline',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'blue',
      },
      {
        code: 'C',
        label: '条件尚不具备',
        labelEn: 'conditions lacking',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
        colour: 'yellow',
      },
      {
        code: 'D',
        label: '属上级事权，已向上反映',
        labelEn: 'of a higher organ, reported upward',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
        needsUpwardReport: true,
        colour: 'yellow',
      },
    ],
    // P5, 5.7.
    feedbackLimit: { value: 20, unit: 'workingDay' },
    // P5, 5.7: two months from the demand.
    rehandlingLimit: { value: 2, unit: 'month' },
    // P5, 5.5: an empty opinion comes again within five working days.
    coHostRetryLimit: { value: 5, unit: 'workingDay' },
    // P5, 9.2: the lead collects and answers for all.
    respondents: 'lead',
    // P5, 9.4: the supervising body examines whether a new handling is needed.
    rehandlingStart: 'reviewed',
    // P5, 5.7: afterwards the congress body convenes both sides.
    conciliationAfterLastRound: true,
    afterLastRound: 'conciliation',
    // own choice: no government pre-check was found.
    governmentPreCheck: 'none',
  },
)
