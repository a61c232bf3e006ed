/** A small seeded generator (mulberry32): the same seed gives the same data on every machine. */
export type Random = {
  /** 0 ≤ n < 1 */
  next(): number
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  pick<Entry>(list: readonly Entry[]): Entry
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: list => {
      const entry = list[below(list.length)]
      if (entry === undefined) throw new Error('nothing to pick from')
      return entry
    },
  }
}
