import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { ActionButton } from './action-button.tsx'
import { ClosedAction } from './closed-action.tsx'
import { isSettled } from './is-settled.ts'
import { orderActions } from './order-actions.ts'

type Props = { readonly view: ItemView; readonly onOpen: (action: Permitted) => void }

/** 下一步: one big button, the other open steps, and the closed ones grey with their reason. */
export function NextStepArea({ view, onOpen }: Props) {
  const { nextStep: words } = useItemWords()
  const { first, others, closed } = orderActions(view.permitted, action =>
    isSettled(view.item, view.settings, action),
  )
  return (
    <section className="item-next" aria-labelledby="next-step-heading">
      <h2 id="next-step-heading">{words.heading}</h2>
      {view.permitted.length === 0 && <p className="item-quiet">{words.nothing}</p>}
      {first && <ActionButton view={view} action={first} onOpen={onOpen} isFirst />}
      {others.length > 0 && (
        <>
          {first && <h3>{words.others}</h3>}
          {others.map(action => (
            <ActionButton key={keyOf(action)} view={view} action={action} onOpen={onOpen} />
          ))}
        </>
      )}
      {closed.length > 0 && (
        <>
          <h3>{words.notYet}</h3>
          {closed.map(action => (
            <ClosedAction key={keyOf(action)} view={view} action={action} />
          ))}
        </>
      )}
    </section>
  )
}

export function keyOf({ command, target }: Permitted): string {
  return `${command}/${target ?? ''}`
}
