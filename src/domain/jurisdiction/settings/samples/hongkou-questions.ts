import type { SurveyQuestion } from '../survey.ts'

/** 虹口区政协提案征询意见表 (`domain-rules.md` 9.1, D1): asked for proposals only, the last one of organisations only. */
export const hongkouQuestions: SurveyQuestion[] = [
  {
    code: 'visit',
    label: '办理人员是否走访',
    labelEn: 'Did the handlers visit you',
    options: [
      { code: 'visited', label: '已走访', labelEn: 'visited' },
      { code: 'notNeeded', label: '本人提出不需要走访', labelEn: 'I said it was not needed' },
      { code: 'notVisited', label: '未走访', labelEn: 'not visited' },
    ],
    askedOf: 'everybody',
    isRequired: false,
    rounds: 'all',
    kind: 'proposal',
  },
  {
    code: 'heardBy',
    label: '答复前以何种方式听取意见',
    labelEn: 'How were your views heard before the reply',
    options: [
      { code: 'visit', label: '走访', labelEn: 'visit' },
      { code: 'telephone', label: '电话', labelEn: 'telephone' },
      { code: 'other', label: '其他方式', labelEn: 'other' },
      { code: 'notContacted', label: '未联系', labelEn: 'not contacted' },
    ],
    askedOf: 'everybody',
    isRequired: false,
    rounds: 'all',
    kind: 'proposal',
  },
  {
    code: 'fits',
    label: '答复是否针对提案',
    labelEn: 'Does the reply fit the proposal',
    options: [
      { code: 'fits', label: '针对', labelEn: 'it does' },
      { code: 'basically', label: '基本针对', labelEn: 'basically' },
      { code: 'doesNot', label: '未针对', labelEn: 'it does not' },
    ],
    askedOf: 'everybody',
    isRequired: false,
    rounds: 'all',
    kind: 'proposal',
  },
  {
    code: 'leaderReplied',
    label: '分管领导是否当面答复',
    labelEn: 'Did the leader in charge reply in person',
    options: [
      { code: 'yes', label: '是', labelEn: 'yes' },
      { code: 'no', label: '否', labelEn: 'no' },
    ],
    askedOf: 'collectives',
    isRequired: false,
    rounds: 'all',
    kind: 'proposal',
  },
]
