import type { Begin } from './begin.ts'
import { promised, reported } from './promised.ts'
import type { Tale } from './tale.ts'

/** 承诺跟踪 of last year's letters: kept, said to be kept, and late. */
export function promises(begin: Begin): readonly Tale[] {
  return [kept(begin), claimed(begin), overdue(begin)]
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
