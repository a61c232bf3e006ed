import { plainDate } from '#domain/time/plain-date.ts'
import type { ReportedStatus } from '#domain/vocabulary/promise-words.ts'
import { staffAt } from '../cast/cast.ts'
import type { UnitId } from '../county/units.ts'
import type { Begin } from './begin.ts'
import type { Matter, Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellJudged } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

/** 承诺跟踪 of last year's letters: kept, claimed, late, moved, handed over, and kept but not yet told. */
export function promises(begin: Begin): readonly Tale[] {
  return [kept(begin), claimed(begin), overdue(begin), moved(begin), handedOver(begin), toBeTold(begin)]
}

type Promised = Pick<Matter, 'title' | 'situation' | 'proposers' | 'category' | 'kind'> & {
  readonly unitId: UnitId
  readonly ask: string
  readonly plan: string
  readonly dueOn: string
}

/** A letter in class B that promises one thing; the proposer is content, and the item is closed. */
function promised(begin: Begin, { unitId, ask, plan, dueOn, ...matter }: Promised): Tale {
  const units = [{ unitId, role: 'sole' }] as const
  const tale = begin({ ...matter, asks: [ask], units, mode: 'sole' })
  tellUntilMet(tale)
  const letter = {
    key: 'first',
    resultClass: 'B',
    answers: [`同意您的意见，${plan}`],
    plan: { text: plan, dueOn },
  } as const
  tellSigned(tale.on('2023-07-11'), letter)
  tellDelivered(tale.on('2023-07-14'), letter)
  tellJudged(tale.on('2023-07-24'), 'first', { result: 'satisfied' })
  return tale
    .on('2023-08-03')
    .does(tale.body, 'closeItem', { note: '反馈满意，予以办结，承诺事项继续跟踪。' })
    .on('2023-08-08')
    .does(tale.cast.officeOf(unitId), 'planPromise', {
      promiseId: 'm1',
      kind: 'project',
      milestones: [],
      responsible: staffAt(tale.cast.staff, unitId).inCharge[0] ?? '',
      evidenceRequired: '竣工验收单、现场照片',
    })
}

function reported(
  tale: Tale,
  given: {
    readonly status: ReportedStatus
    readonly text: string
    readonly percent: number
    readonly problem?: string
  },
): Tale {
  const { status, text, percent, problem = '' } = given
  return tale.does(tale.cast.officeOf(tale.unit()), 'reportPromise', {
    promiseId: 'm1',
    status,
    text,
    percent,
    evidence: status === 'metClaimed' ? '竣工验收单' : '',
    nextStep: '',
    problem,
  })
}

/** 兑现: found met, told by a supplementary letter, judged, and the class of the letter changed to A. */
function kept(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'suggestion',
    title: '关于硬化白鹭镇下湾村通组道路的建议',
    situation: '下湾村三个小组的道路是土路，雨天车辆无法通行。',
    category: '工业交通',
    proposers: ['潘红梅'],
    unitId: 'transport',
    ask: '硬化下湾村通组道路1.6公里',
    plan: '2023年底前硬化下湾村通组道路1.6公里',
    dueOn: '2023-12-31',
  })
  reported(tale.on('2023-10-10'), { status: 'onSchedule', text: '路基已完成。', percent: 60 })
  reported(tale.on('2023-12-18'), {
    status: 'metClaimed',
    text: '1.6公里路面全部硬化，已通车。',
    percent: 100,
  })
  const unit = tale.cast.officeOf('transport')
  return tale
    .on('2024-01-05')
    .does(tale.ducha, 'checkPromise', {
      promiseId: 'm1',
      finding: 'met',
      evidence: '到村查看，路面完好，村委会签字确认。',
      consent: '',
    })
    .on('2024-01-09')
    .does(unit, 'supplementReply', {
      promiseId: 'm1',
      text: '您关心的下湾村通组道路已于2023年12月全部硬化通车，欢迎您到现场查看。',
    })
    .on('2024-01-12')
    .does(tale.proposer(), 'judgePromise', { promiseId: 'm1', verdict: 'kept', words: '路修得好。' })
    .on('2024-01-15')
    .does(unit, 'proposeClassChange', given => ({
      replyId: given.reply('first'),
      resultClass: 'A',
      evidence: '承诺事项已全部落实，代表评价已兑现。',
    }))
    .on('2024-01-16')
    .does(tale.ducha, 'changeResultClass', given => ({
      replyId: given.reply('first'),
      ruling: 'confirmed',
      resultClass: 'A',
      evidence: '经核查属实，代表认可。',
    }))
}

/** 已报落实: waits for the supervision office to go and look. */
function claimed(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'proposal',
    title: '关于改造县体育馆无障碍设施的提案',
    situation: '县体育馆没有坡道和无障碍卫生间，残疾人和老人进出困难。',
    category: '教科文卫体',
    proposers: ['沈若兰'],
    unitId: 'education',
    ask: '改造坡道、扶手和无障碍卫生间',
    plan: '2024年7月底前完成县体育馆无障碍改造',
    dueOn: '2024-07-31',
  })
  reported(tale.on('2024-03-12'), { status: 'onSchedule', text: '已完成招标，4月开工。', percent: 40 })
  return reported(tale.on('2024-08-06'), {
    status: 'metClaimed',
    text: '坡道两处、无障碍卫生间两间已完工。',
    percent: 100,
  })
}

/** 逾期: the day has passed, and the deputy may say so. */
function overdue(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'suggestion',
    title: '关于加固石桥镇老石桥的建议',
    situation: '石桥镇老石桥桥墩冲刷严重，镇上车辆仍从桥上通行。',
    category: '工业交通',
    proposers: ['周大田'],
    unitId: 'transport',
    ask: '检测并加固老石桥',
    plan: '2024年6月底前完成老石桥加固',
    dueOn: '2024-06-30',
  })
  reported(tale.on('2024-01-10'), { status: 'onSchedule', text: '已完成检测，正在设计。', percent: 30 })
  return reported(tale.on('2024-05-14'), {
    status: 'slipping',
    text: '设计方案已通过评审，汛期不能施工。',
    percent: 45,
    problem: '资金缺口80万元，汛期停工。',
  })
}

/** 调整时限 with its reason; the earlier day stays readable. */
function moved(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'suggestion',
    title: '关于城东街道文昌路路灯改造的建议',
    situation: '文昌路路灯老化，夜间多处不亮。',
    category: '城建环保',
    proposers: ['林秀荷'],
    unitId: 'housing',
    ask: '更换文昌路全部路灯',
    plan: '2024年3月底前更换文昌路路灯86盏',
    dueOn: '2024-03-31',
  })
  reported(tale.on('2024-02-20'), { status: 'slipping', text: '已更换30盏，其余等待电缆迁移。', percent: 35 })
  return tale.on('2024-03-18').does(tale.ducha, 'reschedulePromise', {
    promiseId: 'm1',
    dueOn: plainDate('2024-10-31'),
    reason: '供电公司电缆迁移工程延至9月完工，同意顺延。',
  })
}

/** 移交: another unit keeps it after the reorganisation. */
function handedOver(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'proposal',
    title: '关于在经济开发区建设职工公寓的提案',
    situation: '开发区企业职工住宿紧张，招工难。',
    category: '城建环保',
    proposers: ['陆建舟'],
    unitId: 'development',
    ask: '在开发区建设职工公寓',
    plan: '2024年底前建成职工公寓200套',
    dueOn: '2024-12-31',
  })
  return tale.on('2024-04-22').does(tale.ducha, 'handOverPromise', {
    promiseId: 'm1',
    unitId: 'housing',
    reason: '机构改革后保障性住房建设职责划转县住建局。',
  })
}

/** 已落实，待发补充答复: found met, and the unit has to tell the proposer. */
function toBeTold(begin: Begin): Tale {
  const tale = promised(begin, {
    kind: 'proposal',
    title: '关于为乡镇学校更新图书的提案',
    situation: '乡镇学校图书陈旧，生均册数不足。',
    category: '教科文卫体',
    proposers: ['许文远'],
    unitId: 'education',
    ask: '为乡镇学校补充图书三万册',
    plan: '2024年9月前为乡镇学校补充图书三万册',
    dueOn: '2024-08-31',
  })
  reported(tale.on('2024-07-22'), {
    status: 'metClaimed',
    text: '三万册图书已全部配送到18所学校。',
    percent: 100,
  })
  return tale.on('2024-08-07').does(tale.ducha, 'checkPromise', {
    promiseId: 'm1',
    finding: 'met',
    evidence: '抽查四所学校的图书入库单和照片。',
    consent: '',
  })
}
