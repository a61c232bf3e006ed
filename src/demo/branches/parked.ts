import { plainDate } from '#domain/time/plain-date.ts'
import type { Begin } from './begin.ts'
import type { Matter, Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellJudged } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

/** 挂起事项 of last year: one to be looked at again now, one taken up because conditions changed. */
export function parked(begin: Begin): readonly Tale[] {
  return [dueForReview(begin), takenUp(begin)]
}

function declined(begin: Begin, matter: Matter, reason: string, deliveredOn: string): Tale {
  const tale = begin(matter)
  tellUntilMet(tale)
  const letter = { key: 'first', resultClass: 'C', answers: ['目前还不具备条件，说明如下'], reason } as const
  tellSigned(tale.on(deliveredOn).after(-3), letter)
  tellDelivered(tale.on(deliveredOn), letter)
  tellJudged(tale.on(deliveredOn).after(6), 'first', { result: 'basicallySatisfied' })
  return tale.after(20).does(tale.body, 'closeItem', { note: '代表理解，予以办结；事项挂起，一年后复核。' })
}

function dueForReview(begin: Begin): Tale {
  return declined(
    begin,
    {
      kind: 'suggestion',
      title: '关于新建县城至云岭乡二级公路的建议',
      situation: '县城至云岭乡现为四级公路，弯多路窄。',
      asks: ['将县城至云岭乡公路提升为二级公路'],
      category: '工业交通',
      proposers: ['周大田'],
      units: [{ unitId: 'transport', role: 'sole' }],
      mode: 'sole',
    },
    '项目总投资2.3亿元，未列入省“十四五”公路规划，县级财力无法承担。',
    '2023-07-28',
  )
}

function takenUp(begin: Begin): Tale {
  const tale = declined(
    begin,
    {
      kind: 'proposal',
      title: '关于在县一中建设室内体育馆的提案',
      situation: '县一中雨天无法上体育课。',
      asks: ['建设一座室内体育馆'],
      category: '教科文卫体',
      proposers: ['许文远'],
      units: [{ unitId: 'education', role: 'sole' }],
      mode: 'sole',
    },
    '2023年没有专项资金，用地手续未办结。',
    '2023-07-06',
  )
  return tale.on('2024-06-27').does(tale.cast.officeOf('education'), 'reviewParked', {
    parkingId: 'k1',
    outcome: 'reopened',
    reason: '省级专项资金已下达600万元，用地手续已办结。',
    promise: { text: '2025年9月前建成县一中室内体育馆', dueOn: plainDate('2025-08-31') },
  })
}
