import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { ProblemError } from '#web/api/client.ts'
import { assignItems, commandItem, type ItemView } from '#web/api/items.ts'
import { newKey } from './new-key.ts'

/** Everything that a step on one item may change on the screens. */
const touched = ['items', 'parts', 'figures', 'unit-figures', 'session', 'notifications'] as const

/**
 * Sends a step on this item against the version that was read. One key holds until the server has spoken, so a
 * press repeated over a weak line is one command; after a conflict the newest state is loaded and the form stays.
 */
export function useItemCommand(view: ItemView) {
  const client = useQueryClient()
  const key = useRef(newKey())
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['item', view.item.id] }),
      ...touched.map(name => client.invalidateQueries({ queryKey: [name] })),
    ])
  const sending = useMutation({
    mutationFn: async ({ command, data }: { command: CommandName; data: object }) => {
      if (command === 'assignItem')
        return await assignOne(view.item.id, data as { meetingId: string }, key.current) // the form's own shape
      return await commandItem({
        itemId: view.item.id,
        command,
        data,
        version: view.version,
        key: key.current,
      })
    },
    onSuccess: async () => {
      key.current = newKey()
      await refresh()
    },
    onError: async thrown => {
      if (!(thrown instanceof ProblemError) || thrown.status === 0) return
      key.current = newKey()
      if (thrown.status === 409) await refresh()
    },
  })
  return {
    isRunning: sending.isPending,
    problem: sending.error,
    isStale: sending.error instanceof ProblemError && sending.error.problem.code === 'stale',
    /** True when the server did it. */
    perform: async <Name extends CommandName>(command: Name, data: CommandInput<Name>['data']) => {
      try {
        await sending.mutateAsync({ command, data })
        return true
      } catch {
        return false // shown by the form from `problem`
      }
    },
  }
}

/** 交办 has one door, for one item as for hundreds; its refusal comes inside the answer. */
async function assignOne(itemId: string, { meetingId }: { meetingId: string }, key: string): Promise<void> {
  const { results } = await assignItems({ meetingId, itemIds: [itemId] }, key)
  const [result] = results
  if (result?.outcome === 'refused') {
    throw new ProblemError({
      status: 409,
      code: result.code ?? 'refused',
      title: '',
      detail: result.detail ?? '',
    })
  }
}
