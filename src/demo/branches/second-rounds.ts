import { plainDate } from '#domain/time/plain-date.ts'
import type { Begin } from './begin.ts'
import type { Tale } from './tale.ts'
import { firstRound, tellTwoPoorLetters } from './poor-letters.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellJudged, tellMet } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

/** 再次办理 of last year's items: answered better, never agreed on, still open, and lying with the supervision office. */
export function secondRounds(begin: Begin): readonly Tale[] {
  return [better(begin), conciliated(begin), unresolved(begin), inPreCheck(begin)]
}

/** Two letters; the second one says what was done and when. */
function better(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于给乡镇小学配齐校医的提案',
    situation: '六所乡镇中心小学没有专职校医，学生受伤只能送镇卫生院。',
    asks: ['为六所乡镇中心小学配备校医'],
    category: '教科文卫体',
    proposers: ['许文远'],
    units: [{ unitId: 'education', role: 'sole' }],
    mode: 'sole',
  })
  tellUntilMet(tale)
  firstRound(tale, '只说列入计划，没有说哪些学校、什么时候配。')
  tellMet(tale.on('2023-10-12'), '到两所小学与委员一起看医务室，商定分两批配备。', { key: 'again' })
  const letter = {
    key: 'second',
    resultClass: 'A',
    answers: ['已与县卫生健康委商定，六所小学由镇卫生院派驻校医，10月8日全部到岗'],
  } as const
  tellSigned(tale.on('2023-10-19'), letter)
  tellDelivered(tale.on('2023-10-20'), letter)
  tellJudged(tale.on('2023-10-25'), 'second', { result: 'satisfied' })
  return tale.on('2023-11-02').does(tale.body, 'closeItem', { note: '委员满意，予以办结。' })
}

/** Dissatisfied after the last round: both sides were brought together, and it was closed with what they agreed. */
function conciliated(begin: Begin): Tale {
  const tale = begin({
    kind: 'suggestion',
    title: '关于老城区雨污分流改造的建议',
    situation: '老城区三条街雨天污水倒灌，居民反映多年。',
    asks: ['对老城区三条街实施雨污分流改造'],
    category: '城建环保',
    proposers: ['林秀荷', '周大田'],
    units: [{ unitId: 'housing', role: 'sole' }],
    mode: 'sole',
  })
  tellTwoPoorLetters(tale, '2023-10-20')
  return tale
    .on('2023-11-15')
    .does(tale.body, 'recordConciliation', {
      assignmentId: 'a1',
      form: 'faceToFace',
      heldOn: plainDate('2023-11-15'),
      people: '代工委苏秀平、督查室方立信、县住建局分管领导，代表林秀荷',
      outcome: '商定2024年先改造文昌街，县住建局每季度向代表通报进度；代表同意按此办理。',
    })
    .on('2023-11-20')
    .does(tale.body, 'closeItem', { note: '经协调会商达成一致，予以办结，转承诺跟踪。' })
}

/** The same, and the conference is still to come. */
function unresolved(begin: Begin): Tale {
  const tale = begin({
    kind: 'suggestion',
    title: '关于延长县城至云岭乡班车运营时间的建议',
    situation: '云岭乡末班车下午四点半发出，在县城看病、办事的群众赶不回去。',
    asks: ['末班车延长到晚上六点'],
    category: '工业交通',
    proposers: ['周大田'],
    units: [{ unitId: 'transport', role: 'sole' }],
    mode: 'sole',
  })
  tellTwoPoorLetters(tale, '2024-07-18')
  return tale
}

/** 第二次办理的答复 signed by the unit, waiting for 督查室审核. */
function inPreCheck(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于建设县城青少年活动中心的提案',
    situation: '县城没有青少年活动中心，校外活动场地不足。',
    asks: ['规划建设一处青少年活动中心'],
    category: '教科文卫体',
    proposers: ['沈若兰'],
    units: [{ unitId: 'education', role: 'sole' }],
    mode: 'sole',
  })
  tellUntilMet(tale)
  firstRound(tale, '没有说明选址和时间。', '2024-07-10')
  tellMet(tale.on('2024-07-24'), '与委员一起查看原职教中心旧址。', { key: 'again' })
  return tellSigned(tale.on('2024-08-08'), {
    key: 'second',
    resultClass: 'B',
    answers: ['拟利用原职教中心旧址改造，面积2600平方米，正在编制方案'],
    plan: { text: '完成青少年活动中心改造方案并报县政府审定', dueOn: '2024-12-31' },
  })
}
