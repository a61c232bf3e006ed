import { sample } from './sample.ts'

/** 随州市 2019 (`domain-rules.md`, C9): everything is due on fixed dates, and the first contact is audited. */
export const suizhou = sample(
  { name: 'suizhou', label: '随州市（2019年，固定日期）', labelEn: 'Suizhou, 2019, fixed dates' },
  {
    // plain sequence inside a session, 4.6.
    numberTemplate: '{seq}',
    // the five spheres, section 17; no list of the place found.
    categories: ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'],
    // default of `domain-rules.md` 19.1, no rule of the place found.
    objectionWindow: { value: 5, unit: 'workingDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    fiveFixesBeforeReply: true,
    // C9, 5.4: end of June.
    replyLimit: { value: '06-30', unit: 'date' },
    // Law on Deputies, article 51.
    difficultReplyLimit: { value: 6, unit: 'month' },
    // C9, 5.5: end of May, one month before the host.
    coHostOpinionLimit: { value: '05-31', unit: 'date' },
    // C9, 5.6: twenty days, units below 100 % are named.
    firstContactLimit: { value: 20, unit: 'naturalDay' },
    // default of `domain-rules.md` 19.1, no rule of the place found.
    warnWorkingDays: 5,
    // 7.1, the narrow reading; no list of the place found.
    faceToFaceMeans: ['visit', 'invitation', 'meeting'],
    // Law on Deputies, article 51.
    contactBeforeReply: true,
    // 8.4: none known of the place; the leader signs what the handler wrote.
    clearanceChain: [],
    // national practice, N4, 8.2.
    resultClasses: [
      {
        code: 'A',
        label: '已经解决或基本解决',
        labelEn: 'solved or basically solved',
        isResolved: true,
        isCommitment: false,
        needsPlan: false,
        needsReason: false,
        colour: 'green',
      },
      {
        code: 'B',
        label: '正在解决或列入计划',
        labelEn: 'being solved or in a plan',
        isResolved: false,
        isCommitment: true,
        needsPlan: true,
        needsDeadline: true,
        needsReason: false,
        colour: 'blue',
      },
      {
        code: 'C',
        label: '因条件限制以后解决',
        labelEn: 'to be solved later, conditions lacking',
        isResolved: false,
        isCommitment: false,
        needsPlan: false,
        needsReason: true,
        colour: 'yellow',
      },
      {
        code: 'D',
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
    // 10 natural days as in Pingjiang, 5.7; no rule of the place found.
    feedbackLimit: { value: 10, unit: 'naturalDay' },
    // 15 days as in city P38, 5.7; no rule of the place found.
    rehandlingLimit: { value: 15, unit: 'naturalDay' },
    // own choice: the strictest way, to show it; every ask is judged.
    countersign: 'beforeClearance',
    judgeEveryPoint: true,
    rehandlingStart: 'automatic',
    rehandleBasicallySatisfied: true,
    maxRounds: 3,
    governmentPreCheck: 'all',
  },
)
