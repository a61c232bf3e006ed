import { sample } from './sample.ts'

/** 霍邱县 2019 notice, 2024 rule (`domain-rules.md`, C5): long objection window, all replies by the end of August. */
export const huoqiu = sample(
  {
    name: 'huoqiu',
    label: '霍邱县（2019年、2024年，固定日期）',
    labelEn: 'Huoqiu county, 2019 and 2024, fixed dates',
  },
  {
    // year and sequence, 4.6 (D7): no rule of the place found.
    numberTemplate: '{year}-{seq:3}',
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
    // C5, 5.3: adjustments end in late May.
    objectionWindow: { value: 10, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    fiveFixesBeforeReply: true,
    // C5, 5.4: end of August.
    replyLimit: { value: '08-31', unit: 'date' },
    // Law on Deputies, article 51.
    difficultReplyLimit: { value: 6, unit: 'month' },
    // own choice: one month before the host, as in Suizhou (5.5).
    coHostOpinionLimit: { value: '07-31', unit: 'date' },
    // 15 working days as in Chongyi, 5.6; no rule of the place found.
    firstContactLimit: { value: 15, unit: 'workingDay' },
    // 3 days, 19.1.
    warnWorkingDays: 3,
    // 7.1: visit, invitation, meeting, site survey.
    faceToFaceMeans: ['visit', 'invitation', 'meeting', 'siteSurvey'],
    // Law on Deputies, article 51.
    contactBeforeReply: true,
    // 8.4: the office checks before the leader in charge, and format and number after him.
    clearanceChain: [
      { by: 'unitOffice', name: '办公室核稿' },
      { by: 'leaderInCharge', name: '分管领导审核' },
      { by: 'unitOffice', name: '格式复核' },
    ],
    // the three classes of counties, 8.2.
    resultClasses: [
      {
        code: 'A',
        label: '已经解决',
        labelEn: 'solved',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
        colour: 'green',
      },
      {
        code: 'B',
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
        code: 'C',
        label: '暂时不能解决',
        labelEn: 'cannot yet be solved',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
        colour: 'red',
      },
    ],
    // default of `domain-rules.md` 19.1, no rule of the place found.
    feedbackLimit: { value: 15, unit: 'workingDay' },
    // 1 month, 5.7.
    rehandlingLimit: { value: 1, unit: 'month' },
    // C5, 8.4: key replies pass the county; here what is promised or refused.
    // C5, 8.4: replies to key items go out in the government's name.
    keyItemsInGovernmentsName: true,
    governmentPreCheck: 'listed',
    preCheckWhen: ['commitment', 'unresolved', 'money'],
    // 9.2: the form goes to the lead (Zhejiang, Pingjiang, Jia); no rule of the place found.
    respondents: 'lead',
  },
)
