import { Button } from 'antd'
import { useId } from 'react'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { useRefusal } from '../use-refusal.ts'
import { useActionName } from './action-name.ts'

/** A step of mine that the law keeps closed for now: grey, with the reason underneath. */
export function ClosedAction({ view, action }: { readonly view: ItemView; readonly action: Permitted }) {
  const { label, unit } = useActionName(view)(action)
  const reasonOf = useRefusal()
  const id = useId()
  if (!action.closed) return null
  return (
    <div className="item-closed">
      <Button block disabled aria-describedby={id}>
        {label}
        {unit && <small className="item-action-unit">{unit}</small>}
      </Button>
      <p id={id}>{reasonOf(action.closed)}</p>
    </div>
  )
}
