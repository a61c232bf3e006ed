import type { Begin } from './begin.ts'
import type { Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellUntilMet } from './until-met.ts'

/** 代录评价: the federation answered on the telephone, the committee's office entered it, and the federation was told. */
export function enteredByStaff(begin: Begin): Tale {
  const tale = begin({
    kind: 'proposal',
    title: '关于降低小微企业用电成本的提案',
    situation: '小微企业普遍反映转供电加价，电费负担重。',
    asks: ['清理转供电加价'],
    category: '工业交通',
    proposers: ['青禾县工商业联合会'],
    units: [{ unitId: 'development', role: 'sole' }],
    mode: 'sole',
  })
  tellUntilMet(tale)
  const letter = {
    key: 'first',
    resultClass: 'A',
    answers: ['已对11个转供电主体开展检查，清退加价42万元'],
  } as const
  tellSigned(tale.on('2023-07-18'), letter)
  tellDelivered(tale.on('2023-07-20'), letter, 'post')
  return tale
    .on('2023-08-02')
    .does(tale.body, 'enterFeedback', given => ({
      replyId: given.reply('first'),
      addressee: 0,
      source: 'telephone',
      helper: '郑文波',
      evidence: '8月2日上午电话征询，工商联办公室主任答复',
      attitude: 'satisfied',
      result: 'satisfied',
      reason: '',
      comment: '清退的电费已到账。',
      points: [],
      answers: {},
    }))
    .on('2023-08-10')
    .does(tale.body, 'closeItem', { note: '提案单位满意，予以办结。' })
}
