/** What to undo when the program is told to end; told by a signal, or by its own command having ended. */
export type Ending = {
  /** True once a signal came: what fails afterwards fails because of it. */
  readonly isAsked: boolean
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `stop` and ends the process when a signal asks for it, from now on and at any moment: a database that is
 * just being started is stopped too, never left behind. Further signals change nothing.
 */
export function onSignal(stop: () => Promise<number>): Ending {
  const ending = { isAsked: false }
  const end = async () => {
    if (ending.isAsked) return
    ending.isAsked = true
    try {
      process.exit(await stop())
    } catch (thrown) {
      process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`)
      process.exit(3)
    }
  }
  for (const signal of signals) process.on(signal, () => void end())
  return ending
}
