import type { Tale } from './tale.ts'
import { tellDelivered, tellSigned, type LetterOf } from './tell-letter.ts'
import { tellJudged, tellMet } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

/** It says that all is done and does not say what. */
const poor: Pick<LetterOf, 'resultClass' | 'answers'> = {
  resultClass: 'A',
  answers: ['已列入工作计划，将逐步推进'],
}

/** 第一次答复, nobody content, and the order to handle it again. */
export function firstRound(tale: Tale, reason: string, orderedOn = '2023-09-20'): void {
  const letter = { key: 'first', ...poor }
  tellSigned(tale.on('2023-08-21'), letter)
  tellDelivered(tale.on('2023-08-24'), letter)
  tellJudged(tale.on('2023-09-05'), 'first', { result: 'dissatisfied', reason })
  tale.on(orderedOn).does(tale.ducha, 'orderRehandling', {
    assignmentId: 'a1',
    reason: '答复过于笼统，请重新研究并写明具体措施和时间。',
  })
}

/** The same, and a second letter that was no better. */
export function tellTwoPoorLetters(tale: Tale, secondOn: string): void {
  tellUntilMet(tale)
  firstRound(tale, '年年都说列入计划，没有时间表。', secondOn < '2024' ? '2023-09-20' : '2024-06-20')
  const letter = {
    key: 'second',
    resultClass: 'B',
    answers: ['已申请列入下年度项目，待资金落实后实施'],
    plan: { text: '争取列入下年度项目', dueOn: '2024-12-31' },
  } as const
  tellMet(tale.on(secondOn).after(-9), '再次当面听取意见，说明资金情况。', { key: 'again' })
  tellSigned(tale.on(secondOn).after(-2), letter)
  tellDelivered(tale.on(secondOn), letter)
  tellJudged(tale.on(secondOn).after(10), 'second', {
    result: 'dissatisfied',
    reason: '还是没有具体的资金和工期。',
  })
}
