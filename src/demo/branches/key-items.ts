import { plainDate } from '#domain/time/plain-date.ts'
import type { SeasonPicker } from './season-items.ts'
import type { Tale } from './tale.ts'

/** 重点件 of the season: one of each body under supervision, one of the government's, one supervised to the end. */
export function keyItems(season: SeasonPicker): readonly Tale[] {
  const school = season.pick({ fate: 'open', host: 'education', kind: 'suggestion' })
  named(school, { leader: '县人大常委会副主任 江汉平', committee: '县人大教科文卫委', theme: '教育优质均衡' })
  visited(school)
  const road = season.pick({ fate: 'open', host: 'transport', kind: 'proposal' })
  named(road, { leader: '县政协副主席 白若水', committee: '县政协提案委员会', theme: '城乡交通一体化' })
  const homes = season.pick({ fate: 'open', host: 'housing' })
  homes.on('2024-05-13').does(homes.ducha, 'nameKeyItem', {
    keyType: 'government',
    decidedBy: '县政府第41次常务会议',
    decidedOn: plainDate('2024-05-10'),
    leader: '县长 高景远',
    committee: '县政府督查室',
  })
  instructed(homes)
  const done = season.pick({ fate: 'delivered', host: 'housing', kind: 'suggestion' })
  named(done, { leader: '县人大常委会副主任 杜明川', committee: '县人大城建环资委', theme: '民生实事' })
  visited(done)
  done.on('2024-08-06').does(done.body, 'endSupervision', {
    text: '经现场督办两次，承办单位已按期答复并送达代表，首批措施已经落实，督办结束。',
  })
  return [school, road, homes, done]
}

type Care = { readonly leader: string; readonly committee: string; readonly theme: string }

/** Named before the assignment by the meeting of the body, with a plan. */
function named(tale: Tale, care: Care): void {
  const isSuggestion = tale.matter.kind === 'suggestion'
  tale
    .on('2024-05-06')
    .does(tale.body, 'nameKeyItem', {
      keyType: isSuggestion ? 'congress' : 'cppcc',
      decidedBy: isSuggestion ? '县人大常委会第28次主任会议' : '县政协第19次主席会议',
      decidedOn: plainDate('2024-04-30'),
      ...care,
    })
    .does(tale.body, 'planSupervision', {
      text: '一、5月听取承办单位办理打算；二、6月实地视察一次；三、8月督促答复，听取代表委员意见。',
    })
}

function visited(tale: Tale): void {
  tale.on('2024-06-20').does(tale.body, 'logSupervision', {
    form: 'inspection',
    heldOn: plainDate('2024-06-20'),
    people: '领衔督办领导，承办单位负责人，代表委员4人',
    result: '实地查看现场，听取进展汇报，要求8月底前答复并落实首批措施。',
  })
}

function instructed(tale: Tale): void {
  tale.on('2024-07-03').does(tale.ducha, 'logSupervision', {
    form: 'leaderInstruction',
    heldOn: plainDate('2024-07-02'),
    people: '县长 高景远',
    result: '县长在进展专报上批示。',
    instruction: '请住建局倒排工期，8月底前向代表答复到位，督查室跟踪。',
  })
}
