/** A seeded generator (splitmix32): the demonstration county is the same county wherever it is loaded. */
export type Random = {
  /** 0 ≤ n < 1 */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** True in this share of cases. */
  chance(share: number): boolean
  pick<Entry>(list: readonly Entry[]): Entry
  shuffled<Entry>(list: readonly Entry[]): Entry[]
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: share => next() < share,
    pick: list => entryAt(list, between(0, list.length - 1)),
    shuffled: list => {
      const rest = [...list]
      return list.map(() => entryAt(rest.splice(between(0, rest.length - 1), 1), 0))
    },
  }
}

function entryAt<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index]
  if (entry === undefined) throw new Error('nothing to pick from')
  return entry
}
