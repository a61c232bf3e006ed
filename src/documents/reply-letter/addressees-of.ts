import type { Item, ItemProposer } from '#domain/item/item.ts'
import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'

type Proposers = Pick<Item, 'proposers'>

/**
 * 主送: the first signatory with the number of all of them. Those who came with a merged item are named apart,
 * since each is answered for his own (`domain-rules.md` 8.5).
 */
export function addresseesOf({ proposers }: Proposers, words: LetterPhrases): readonly string[] {
  const byItem = Map.groupBy(proposers, ({ throughItemId }) => throughItemId ?? '')
  return [...byItem.values()].flatMap(group => {
    const [first] = group
    return first ? [words.addressee({ name: first.name, type: first.type, count: peopleIn(group) })] : []
  })
}

/** True when the letter goes to more than one person. */
export function writesToSeveral({ proposers }: Proposers): boolean {
  return peopleIn(proposers) > 1
}

/** True when a party, an organisation or a committee is first: it is not addressed as a person. */
export function writesToBody({ proposers }: Proposers): boolean {
  const type = proposers[0]?.type
  return type !== undefined && type !== 'deputy' && type !== 'member'
}

function peopleIn(proposers: readonly ItemProposer[]): number {
  return proposers.reduce((sum, { headcount }) => sum + (headcount ?? 1), 0)
}
