import { plainDate } from '#domain/time/plain-date.ts'
import type { Begin } from './begin.ts'
import type { Tale } from './tale.ts'
import { tellAccepted, tellAllotted, tellAssigned, tellFiled, tellHandingIn, tellMet } from './usual-way.ts'

/** Items of last year that came back mended this summer: two are asked about, one is objected to, two were merged. */
export function beforeAssignment(begin: Begin): readonly Tale[] {
  return [roadUnderConsultation(begin), fieldUnderConsultation(begin), objectedTo(begin)]
}

/** 交办前征求意见: transport has not answered, housing says that it is not its matter. */
function roadUnderConsultation(begin: Begin): Tale {
  const tale = begin({
    kind: 'suggestion',
    title: '关于完善石桥镇集镇公交站点和人行道的建议',
    situation: '石桥镇集镇只有一个公交站点，没有候车亭；主街人行道被占用，学生在车行道上走。',
    asks: ['增设两处公交站点和候车亭', '整治主街人行道'],
    category: '工业交通',
    proposers: ['周大田'],
    units: [
      { unitId: 'transport', role: 'separate' },
      { unitId: 'housing', role: 'separate' },
    ],
    mode: 'separate',
  })
  mended(tale, '请把公交站点和人行道分开写清楚，并注明位置。')
  return circulated(tale).on('2024-08-08').does(tale.cast.officeOf('housing'), 'answerAllotment', {
    agrees: false,
    reason: '主街人行道属石桥镇管理，占用问题由镇里和城管部门处理，我局没有执法职责。',
    basis: '县住建局“三定”规定第三条；县城管局“三定”规定第二条',
    proposedUnitId: 'urban',
  })
}

/** The same for a proposal: housing agrees, education has not answered. */
function fieldUnderConsultation(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于向社会开放学校运动场地的提案',
    situation: '县城健身场地不足，学校运动场周末和假期闲置。',
    asks: ['周末和假期分时段开放学校运动场', '改造围栏，使教学区与运动区分开'],
    category: '教科文卫体',
    proposers: ['许文远'],
    units: [
      { unitId: 'education', role: 'host' },
      { unitId: 'housing', role: 'coHost' },
    ],
    mode: 'hostAndCoHost',
  })
  mended(tale, '请补充哪些学校具备开放条件。')
  return circulated(tale).on('2024-08-09').does(tale.cast.officeOf('housing'), 'answerAllotment', {
    agrees: true,
    reason: '',
    basis: '',
  })
}

/** 改派之后又申退: the supervision office has to rule. */
function objectedTo(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于规范校外托管场所消防安全的提案',
    situation: '县城有校外托管场所四十多家，多在居民楼内，疏散通道和灭火器材不足。',
    asks: ['开展一次校外托管场所消防检查', '明确主管部门和备案办法'],
    category: '综合',
    proposers: ['沈若兰'],
    units: [{ unitId: 'market', role: 'sole' }],
    mode: 'sole',
  })
  mended(tale, '请补充托管场所的大致数量。')
  tellAllotted(tale.on('2024-07-08'))
  tellAssigned(tale.on('2024-07-17'), 'assignment-4')
  tellAccepted(tale.on('2024-07-19'), '2024-12-16')
  tellMet(tale.on('2024-07-25'), '走访三家托管场所，听取委员意见。', { key: 'first' })
  return tale
    .on('2024-08-05')
    .does(tale.ducha, 'reassignPart', {
      assignmentId: 'a1',
      unitId: 'education',
      reason: '机构改革后校外托管的日常监管职责调整，改由县教体局承办。',
    })
    .on('2024-08-07')
    .does(tale.cast.officeOf('education'), 'objectToAssignment', {
      assignmentId: 'a2',
      reason: '校外托管场所的消防检查由消防救援和应急部门负责，我局只负责校外培训机构的审批。',
      basis: '县教体局“三定”规定第四条',
      proposedUnitId: 'emergency',
    })
}

/** Handed in last year, returned, and this summer as it should be. */
function mended(tale: Tale, wish: string): void {
  const { title, situation, asks, category } = tale.matter
  tellHandingIn(tale.on('2023-11-20'), 2023)
  tale
    .on('2023-12-04')
    .does(tale.body, 'returnItem', { reason: wish })
    .on('2024-07-02')
    .does(tale.proposer(), 'resubmitItem', {
      title,
      situation,
      request: asks.map((ask, index) => `${index + 1}．${ask}。`).join('\n'),
      category,
    })
  tellFiled(tale.on('2024-07-04'))
}

function circulated(tale: Tale): Tale {
  return tellAllotted(tale.on('2024-08-05'))
    .on('2024-08-06')
    .does(tale.ducha, 'circulateAllotment', { until: plainDate('2024-08-20') })
}
