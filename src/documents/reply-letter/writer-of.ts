import { isInGovernmentsName } from '#domain/item/reply/in-governments-name.ts'
import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'
import type { LetterData } from './letter-data.ts'

/** 发文机关: whose name stands at the head and under the letter. */
export function writerOf({ item, unit, jurisdiction }: LetterData, words: LetterPhrases): string {
  return isInGovernmentsName(item) ? words.government(jurisdiction.name) : unit.name
}
