import { sample } from './sample.ts'

/** 佛坪县 佛政办发〔2024〕9号 (`domain-rules.md`, C4) with the wide objection window of Jia county 2020 (C6) and the signing of Ye county 2025 (C3). */
export const foping = sample(
  {
    name: 'foping',
    label: '佛坪县（2024年，市级件8月5日）',
    labelEn: 'Foping county, 2024, city items by 5 August',
  },
  {
    // plain sequence as in letters of Shaanxi counties, 4.6 (C28, C29).
    numberTemplate: '{seq}',
    // a Shaanxi city 2015, C34, section 17.
    categories: [
      '计划物价',
      '工交经贸',
      '农林水牧',
      '金融财税',
      '科教文卫',
      '城建环保',
      '公安司法',
      '综合',
      '其它',
    ],
    // Jia county 2020, C6, 5.3: late means no change.
    objectionWindow: { value: 15, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    fiveFixesBeforeReply: true,
    // C4, 5.4: 5 August.
    replyLimit: { value: '08-05', unit: 'date' },
    // Law on Deputies, article 51.
    difficultReplyLimit: { value: 6, unit: 'month' },
    // 1 month, 19.1.
    coHostOpinionLimit: { value: 1, unit: 'month' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    firstContactLimit: { value: 20, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    warnWorkingDays: 5,
    // 7.1: visit, invitation, meeting, site survey.
    faceToFaceMeans: ['visit', 'invitation', 'meeting', 'siteSurvey'],
    // Law on Deputies, article 51; C38: no consultation, no reply.
    contactBeforeReply: true,
    // 8.4: the leader in charge checks, the main leader signs (C3, C4).
    clearanceChain: [{ by: 'leaderInCharge', name: '分管领导审核' }],
    // C4, 8.2.
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
        label: '计划解决或采纳',
        labelEn: 'planned to solve or adopt',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'blue',
      },
      {
        code: 'C',
        label: '留作参考',
        labelEn: 'for reference',
        isResolved: false,
        isCommitment: false,
        isReference: true,
        needsPlan: false,
        needsReason: false,
        colour: 'grey',
      },
    ],
    // default of `domain-rules.md` 19.1, no rule of the place found.
    feedbackLimit: { value: 15, unit: 'workingDay' },
    // 1 month, 19.1.
    rehandlingLimit: { value: 1, unit: 'month' },
    // C4, 8.4: the supervision office passes the replies on.
    governmentPreCheck: 'all',
    // own choice, the strictest.
    withdrawalUntil: 'filing',
  },
)
