import type { Begin } from './begin.ts'
import type { Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellJudged } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

/**
 * 会办的来回: one co-host's opinion was sent back, another never came; the letter had to go a second way; a judgement
 * that asked for what the law does not allow led to no further round.
 */
export function coHosts(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于规范县城停车秩序、增加公共停车位的提案',
    situation: '县城机动车三年翻了一番，主干道两侧乱停，公共停车位不足。',
    asks: ['盘活闲置地块建设停车场', '主干道两侧全部施划免费停车位'],
    category: '城建环保',
    proposers: ['陆建舟'],
    units: [
      { unitId: 'housing', role: 'host' },
      { unitId: 'urban', role: 'coHost' },
      { unitId: 'transport', role: 'coHost' },
    ],
    mode: 'hostAndCoHost',
  })
  tellUntilMet(tale)
  opinions(tale)
  const letter = {
    key: 'first',
    resultClass: 'B',
    answers: [
      '利用两处闲置地块建设停车场，增加车位180个',
      '支路施划免费车位320个；主干道依据《道路交通安全法》不能全部施划',
    ],
    plan: { text: '2023年底前建成两处停车场', dueOn: '2024-09-30' },
  } as const
  tellSigned(tale.on('2023-06-27'), letter)
  tellDelivered(tale.on('2023-06-29'), letter, 'post')
  tale.on('2023-07-12').does(tale.cast.officeOf('housing'), 'redeliverReply', given => ({
    replyId: given.reply('first'),
    addressee: 0,
    means: 'inPerson',
    note: '邮件退回，委员单位已搬迁，改为当面送达。',
  }))
  tellJudged(tale.on('2023-07-14'), 'first', {
    result: 'dissatisfied',
    reason: '希望主干道两侧全部施划免费车位。',
  })
  return tale
    .on('2023-08-02')
    .does(tale.body, 'declineRehandling', {
      assignmentId: 'a1',
      reason: '主干道施划停车位不符合法律规定，答复已作说明，经提案委研究不再重新办理，已与委员沟通。',
    })
    .on('2023-08-04')
    .does(tale.body, 'closeItem', { note: '已研究并说明，予以办结。' })
}

function opinions(tale: Tale): void {
  const host = tale.cast.officeOf('housing')
  const urban = tale.cast.officeOf('urban')
  const matter = '请就停车位施划和执法管理提出意见。'
  tale
    .on('2023-05-22')
    .does(host, 'askCoHostOpinion', { assignmentId: 'a1', coHostAssignmentId: 'a2', matter })
    .does(host, 'askCoHostOpinion', { assignmentId: 'a1', coHostAssignmentId: 'a3', matter })
    .on('2023-05-26')
    .does(urban, 'giveCoHostOpinion', { assignmentId: 'a2', text: '我局无意见。' })
    .on('2023-05-29')
    .does(host, 'returnCoHostOpinion', {
      assignmentId: 'a1',
      coHostAssignmentId: 'a2',
      reason: '请说明可施划的路段和数量，不能只写无意见。',
    })
    .on('2023-06-05')
    .does(urban, 'giveCoHostOpinion', {
      assignmentId: 'a2',
      text: '经排查，7条支路可施划免费车位320个；主干道不具备条件，建议加强执法疏导。',
    })
    .on('2023-06-26')
    .does(host, 'waiveCoHostOpinion', {
      assignmentId: 'a1',
      coHostAssignmentId: 'a3',
      reason: '两次催办未反馈，公交站点一事已当面核实，不再等待。',
    })
}
