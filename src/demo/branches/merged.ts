import type { Line } from '../season-2024/line.ts'
import { momentOf } from '../season-2024/pace.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { Begin } from './begin.ts'
import type { Matter, Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellAccepted, tellAllotted, tellAssigned, tellFiled, tellHandingIn, tellMet } from './usual-way.ts'

/** 并案: two suggestions about one bridge; both deputies are met and answered. */
export function merged(begin: Begin): readonly Line[] {
  const [main, other] = [begin(bridge('修建', '潘红梅')), begin(bridge('尽快重建', '周大田'))]
  tellHandingIn(main.on('2023-01-11'), 2023)
  tellHandingIn(other.on('2023-01-12'), 2023)
  tellFiled(main.on('2023-02-15'))
  return [...answered(main).lines(), mergeLine(main, other), ...other.lines()]
}

function bridge(wish: string, proposer: string): Matter {
  return {
    kind: 'suggestion',
    title: `关于${wish}白鹭镇与石桥镇之间漫水桥的建议`,
    situation: '漫水桥汛期被淹，两镇群众绕行12公里。',
    asks: ['拆除漫水桥，新建一座平板桥'],
    category: '工业交通',
    proposers: [proposer],
    units: [{ unitId: 'transport', role: 'sole' }],
    mode: 'sole',
  }
}

function mergeLine(main: Tale, other: Tale): Line {
  return {
    at: momentOf(plainDate('2023-02-16'), 600),
    lanes: [main.itemId, other.itemId],
    act: { kind: 'merge', actor: main.body, itemId: other.itemId, intoItemId: main.itemId },
  }
}

/** From the merging on the item has both deputies as its proposers. */
function answered(main: Tale): Tale {
  const tale = main.joinedBy('周大田')
  tellAllotted(tale.on('2023-03-20'))
  tellAssigned(tale.on('2023-04-12'), 'assignment-2023')
  tellAccepted(tale.on('2023-04-14'), '2023-07-31')
  tellMet(tale.on('2023-05-18'), '与两镇代表一起到桥头查看。', { key: 'met' })
  const letter = {
    key: 'first',
    resultClass: 'A',
    answers: ['新桥已于2023年6月开工，汛期前完成主体，9月底通车'],
  } as const
  tellSigned(tale.on('2023-07-12'), letter)
  return tellDelivered(tale.on('2023-07-14'), letter)
}
