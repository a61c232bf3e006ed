import { sample } from './sample.ts'

/** 河南省人大代表建议条例 2017 (`domain-rules.md`, P1) with the classes and categories of Qinyang 2023 (C54). */
export const henan = sample(
  {
    name: 'henan',
    label: '河南省（2017年条例，沁阳类别）',
    labelEn: 'Henan, regulation of 2017, classes of Qinyang',
  },
  {
    // three figures, 4.6 (第001号): seen in counties.
    numberTemplate: '{seq:3}',
    // Qinyang 2023, C54, section 17.
    categories: ['城建交通公路', '工业环保', '科教文卫', '农业农村', '人社', '自然资源', '其它'],
    // P1, 5.3: ten working days from assignment.
    objectionWindow: { value: 10, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    fiveFixesBeforeReply: true,
    // P1, 5.4: counted from receipt.
    replyLimit: { value: 3, unit: 'month', from: 'received' },
    // P1, 5.4: the deputy is told.
    difficultReplyLimit: { value: 6, unit: 'month', from: 'received' },
    // P1, 5.5.
    coHostOpinionLimit: { value: 2, unit: 'month' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    firstContactLimit: { value: 20, unit: 'workingDay' },
    // own choice within 19.1, because co-hosts have two of the three months.
    warnWorkingDays: 10,
    // 7.1: visit, invitation, meeting, site survey.
    faceToFaceMeans: ['visit', 'invitation', 'meeting', 'siteSurvey'],
    // Law on Deputies, article 51.
    contactBeforeReply: true,
    // 8.4: checked by the office and the leader in charge, signed by the main leader (P1).
    clearanceChain: [
      { by: 'unitOffice', name: '办公室核稿' },
      { by: 'leaderInCharge', name: '分管领导审核' },
    ],
    // Qinyang 2023, C54, 8.2.
    resultClasses: [
      {
        code: '甲',
        label: '已经解决',
        labelEn: 'solved',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
        colour: 'green',
      },
      {
        code: '乙',
        label: '正在解决或列入计划',
        labelEn: 'being solved or planned',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'blue',
      },
      {
        code: '丙',
        label: '目前不能解决',
        labelEn: 'cannot be solved for now',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
        colour: 'red',
      },
    ],
    // P1, 5.7.
    feedbackLimit: { value: 10, unit: 'workingDay' },
    // P1, 5.7.
    rehandlingLimit: { value: 1, unit: 'month' },
    // P1 art. 11, 3.1: the delegation hands on or back.
    delegationCheck: true,
    // P1, 9.4: automatic.
    rehandlingStart: 'automatic',
    // P1, 5.7: afterwards an evaluation by units and experts.
    conciliationAfterLastRound: true,
    afterLastRound: 'evaluation',
    // 8.4: none found.
    governmentPreCheck: 'none',
  },
)
