export type Turns = {
  /** At once. */
  readonly places: number
  /** Waiting for a place; whoever comes after them is sent away. */
  readonly seats: number
}

/** Does work a few at a time, in the order it came; `busy` when too many wait already. */
export function inTurn({ places, seats }: Turns) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result | 'busy'> => {
    if (running >= places) {
      if (waiting.length >= seats) return 'busy'
      // Whoever leaves hands over his place, so nobody slips in between.
      await new Promise<void>(resolve => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
