import type { Begin } from './begin.ts'
import { suggestion } from './small-matters.ts'
import type { Tale } from './tale.ts'
import { tellHandingIn } from './usual-way.ts'

/** 撤回: one that everybody agreed to, one that waits for a word. */
export function withdrawals(begin: Begin): readonly Tale[] {
  return [withdrawn(begin), withdrawalAsked(begin)]
}

/** 撤回: everybody who signed agreed. */
function withdrawn(begin: Begin): Tale {
  const tale = begin(
    suggestion('关于尽快恢复石桥镇农贸市场供水的建议', {
      situation: '石桥镇农贸市场因管道爆裂停水三天。',
      asks: ['尽快修复管道、恢复供水'],
      proposers: ['周大田', '林秀荷'],
      category: '城建环保',
    }),
  )
  tellHandingIn(tale.on('2024-06-17'), 2024)
  return tale
    .on('2024-06-19')
    .does(tale.proposer(), 'withdrawItem', { reason: '供水已于6月18日恢复，问题已经解决。' })
    .on('2024-06-20')
    .does(tale.proposer(1), 'consentToWithdrawal', { consents: true })
}

/** 申请撤回: waits for the word of one who signed. */
function withdrawalAsked(begin: Begin): Tale {
  const tale = begin(
    suggestion('关于在白鹭镇渡口增设救生设备的建议', {
      situation: '白鹭镇渡口夏季戏水的人多，没有救生圈和警示牌。',
      asks: ['在渡口设置救生圈、救生杆和警示牌'],
      proposers: ['潘红梅', '周大田', '林秀荷'],
      category: '综合',
    }),
  )
  tellHandingIn(tale.on('2024-08-01'), 2024)
  return tale
    .on('2024-08-07')
    .does(tale.proposer(), 'withdrawItem', { reason: '镇里已在8月5日装好全部设备，不需要再办理。' })
    .on('2024-08-08')
    .does(tale.proposer(2), 'consentToWithdrawal', { consents: true })
}
