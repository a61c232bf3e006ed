import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { CommandInput } from '#domain/item/commands.ts'
import { commandItem, type ItemView } from '#web/api/items.ts'
import { newKey } from '#web/item/new-key.ts'

/** Sends one step of the proposer; the same press keeps its key, so that a weak line cannot send it twice. */
export function useSending<Name extends CommandName>(view: ItemView, command: Name) {
  const client = useQueryClient()
  const key = useRef(newKey())
  return useMutation({
    mutationFn: (data: CommandInput<Name>['data']) =>
      commandItem({ itemId: view.item.id, command, data, version: view.version, key: key.current }),
    onSuccess: () => {
      key.current = newKey()
      void client.invalidateQueries({ queryKey: ['items'] })
      void client.invalidateQueries({ queryKey: ['session'] })
      return client.invalidateQueries({ queryKey: ['item', view.item.id] })
    },
    onError: () => {
      // Something else may have happened to the item; the next press is a new one on the newest state.
      key.current = newKey()
      void client.invalidateQueries({ queryKey: ['item', view.item.id] })
    },
  })
}
