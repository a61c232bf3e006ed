import { activeAssignments } from '#domain/item/parts.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'
import type { LetterData } from './letter-data.ts'

/** 抄送: the body that received the item, the government's supervision office, the co-hosts. */
export function copiesOf({ item, jurisdiction }: LetterData, words: LetterPhrases): readonly string[] {
  const coHosts = activeAssignments(item)
    .filter(({ role }) => role === 'coHost')
    .map(({ unitId }) => jurisdiction.units.find(({ id }) => id === unitId)?.name ?? unitId)
  return [
    words.offices[bodyOfKind[item.kind]](jurisdiction.name),
    words.supervisionOffice(jurisdiction.name),
    ...coHosts,
  ]
}
