import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

/**
 * One write at a time: a key for each intended click, so that the same click twice is done once; what the server
 * refused stays as `problem`; afterwards everything shown is asked again.
 */
export function useCommand() {
  const queries = useQueryClient()
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const isBusy = useRef(false)

  async function run<Answer>(work: (key: string) => Promise<Answer>): Promise<Answer | undefined> {
    if (isBusy.current) return undefined
    isBusy.current = true
    setRunning(true)
    setProblem(undefined)
    try {
      return await work(crypto.randomUUID())
    } catch (thrown) {
      setProblem(thrown)
      return undefined
    } finally {
      isBusy.current = false
      setRunning(false)
      await queries.invalidateQueries()
    }
  }
  return { run, isRunning, problem, forget: () => setProblem(undefined) }
}
