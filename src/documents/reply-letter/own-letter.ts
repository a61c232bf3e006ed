import type { Item, ItemProposer } from '#domain/item/item.ts'
import type { LetterData } from './letter-data.ts'
import { numberOf } from './number-of.ts'

/**
 * 并案各自答复 (`domain-rules.md` 4.5): one reply, but to those who came with a merged item a letter with their own
 * number, title and names. Without a merge it is the one letter.
 */
export function ownLetter(data: LetterData, addressee: ItemProposer): LetterData {
  const { item } = data
  if (item.absorbed.length === 0) return data
  const own = item.proposers.filter(({ throughItemId }) => throughItemId === addressee.throughItemId)
  const merged = item.absorbed.find(({ itemId }) => itemId === addressee.throughItemId)
  if (!merged) return { ...data, item: { ...item, proposers: own } }
  const { number: _, listNumber: __, ...rest } = item
  const seen: Item = {
    ...rest,
    title: merged.title,
    ...(merged.number === undefined ? {} : { number: merged.number }),
    proposers: own,
    absorbed: [],
  }
  return { ...data, item: seen, handledWith: { title: item.title, number: numberOf(item) } }
}
