import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemError } from '#web/api/client.ts'
import { commandItem } from '#web/api/items.ts'
import type { Part } from '#web/api/parts.ts'
import { newKey } from '#web/item/new-key.ts'

/** What became of one part: nothing to say, or the server's sentence why not. */
export type SignResult = { readonly part: Part; readonly fault?: string }

/** Signs one after the other, so that one refusal stops nobody else's. No version: a receipt depends on nothing seen. */
export function useSignMany() {
  const client = useQueryClient()
  const [done, setDone] = useState(0)
  const [isRunning, setRunning] = useState(false)
  const sign = async (parts: readonly Part[]): Promise<readonly SignResult[]> => {
    setRunning(true)
    const results: SignResult[] = []
    for (const part of parts) {
      setDone(results.length)
      results.push(await signOne(part))
    }
    await Promise.all(
      ['parts', 'items', 'item', 'figures', 'unit-figures', 'session'].map(name =>
        client.invalidateQueries({ queryKey: [name] }),
      ),
    )
    setRunning(false)
    return results
  }
  return { sign, done, isRunning }
}

async function signOne(part: Part): Promise<SignResult> {
  const { itemId, assignmentId } = part
  try {
    await commandItem({ itemId, command: 'signForAssignment', data: { assignmentId }, key: newKey() })
    return { part }
  } catch (thrown) {
    return { part, fault: thrown instanceof ProblemError ? thrown.problem.detail : String(thrown) }
  }
}
