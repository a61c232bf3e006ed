import type { Item } from '../item/item.ts'
import type { Unit } from '../jurisdiction/jurisdiction.ts'

export type Recommendation = {
  readonly unitId: string
  /** 0..1, comparable within one item only. */
  readonly score: number
  readonly reasons: readonly { readonly word: string; readonly from: 'duty' | 'name' | 'wish' }[]
}

/** A word of the title tells more than one in the text. */
const titleWeight = 3
const wishWeight = 4
const nameWeight = 5
const mostShown = 6

/**
 * 拟办参考: units whose duties (三定), names or the proposer's wish answer to the item, best first, each with its
 * reasons. Plain words only: what an item of that kind was given before is not looked at yet.
 */
export function recommendUnits(
  item: Pick<Item, 'title' | 'situation' | 'request' | 'wishedUnits'>,
  units: readonly Unit[],
): readonly Recommendation[] {
  const text = `${item.situation}\n${item.request}`
  const scored = units
    .map(unit => ({
      unitId: unit.id,
      ...evidence(unit, { title: item.title, text, wishes: item.wishedUnits }),
    }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostShown)
  const best = scored[0]?.points ?? 1
  return scored.map(({ unitId, points, reasons }) => ({
    unitId,
    score: Math.round((points / best) * 100) / 100,
    reasons,
  }))
}

type Matter = { readonly title: string; readonly text: string; readonly wishes: readonly string[] }

function evidence(unit: Unit, { title, text, wishes }: Matter) {
  const duties = wordsOf(unit.duties).filter(word => title.includes(word) || text.includes(word))
  const names = [unit.name, unit.shortName, ...unit.aliases].filter(
    name => name.length > 1 && (title + text).includes(name),
  )
  const wish = wishes.includes(unit.id)
  const points =
    duties.reduce(
      (sum, word) => sum + (title.includes(word) ? titleWeight : 1) * Math.min(word.length, 4),
      0,
    ) +
    (names.length > 0 ? nameWeight : 0) +
    (wish ? wishWeight : 0)
  const reasons = [
    ...(wish ? [{ word: unit.shortName, from: 'wish' } as const] : []),
    ...names.slice(0, 1).map(word => ({ word, from: 'name' }) as const),
    ...duties.slice(0, 5).map(word => ({ word, from: 'duty' }) as const),
  ]
  return { points, reasons }
}

function wordsOf(duties: string): readonly string[] {
  return [...new Set(duties.split(/[、，,；;。\s（）()]+/).filter(word => word.length > 1))]
}
