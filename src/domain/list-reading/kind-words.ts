import type { ItemKind } from '../vocabulary/kinds.ts'

const suggestion =
  /^(?:[省州市县区旗乡镇])?(?:人大)?(?:代表)?(?:大会|闭会|会中|平时)?(?:期间)?建议(?:类|件)?$|^[省州市县区旗]?人大(?:代表|议案)?$|^(?:人大)?代表建议、?批评和意见$|^suggestion$/
const proposal =
  /^[省州市县区旗]?政协(?:委员)?(?:会议)?(?:提案)?(?:类|件)?$|^(?:委员)?(?:大会|平时|会中)?提案(?:类|件)?$|^proposal$/
const label =
  /^(?:重点|优秀|集体|个人|联名|界别|一般|督办|党派|团体)(?:类)?(?:建议|提案|议案)?$|^社情民意(?:信息)?$|^议案$|^议案?转(?:为)?(?:代表)?建议$/

/** The kind a word in a list names: 人大建议, 建议, 人大; 政协提案, 提案, 政协. */
export function kindOfWord(word: string): ItemKind | undefined {
  const plain = word.replace(/\s+/g, '').toLowerCase()
  if (suggestion.test(plain)) return 'suggestion'
  return proposal.test(plain) ? 'proposal' : undefined
}

/** 重点提案, 议案转建议: a mark of the item, neither its kind nor its subject. */
export function isLabel(word: string): boolean {
  return label.test(word.replace(/\s+/g, ''))
}

/** The one kind a longer text speaks of (a heading, a section); undefined when it speaks of both or none. */
export function kindSpokenOf(text: string): ItemKind | undefined {
  const suggestions = /人大(?:代表)?|代表建议|建议/.test(text.replaceAll('建议提案', ''))
  const proposals = /政协|提案/.test(text)
  return suggestions === proposals ? undefined : suggestions ? 'suggestion' : 'proposal'
}

/** 办理结果类别 as written: A, B1, C类, 乙. */
export function resultClassOfWord(word: string): string | undefined {
  const [, letter] = /^([A-Da-d][0-9]?|[甲乙丙丁])类?$/.exec(word.replace(/\s+/g, '')) ?? []
  return letter?.toUpperCase()
}
