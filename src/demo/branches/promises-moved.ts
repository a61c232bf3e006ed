import { plainDate } from '#domain/time/plain-date.ts'
import type { Begin } from './begin.ts'
import { promised, reported } from './promised.ts'
import type { Tale } from './tale.ts'

/** Promises with another day, with another unit, and kept but not yet told. */
export function movedPromises(begin: Begin): readonly Tale[] {
  return [moved(begin), handedOver(begin), toBeTold(begin)]
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
