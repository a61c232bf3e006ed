import { useId } from 'react'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { ActionButton } from './action-button.tsx'
import { ClosedAction } from './closed-action.tsx'
import { isSettled } from './is-settled.ts'
import { orderActions, type OrderedActions, type StepChoice } from './order-actions.ts'

/** So many closed steps are read at a glance; more are folded. */
const closedAtAGlance = 3

type Props = { readonly view: ItemView; readonly onOpen: (choice: StepChoice) => void }

/** 下一步: one big button, the other open steps under their subjects, and the closed ones grey with their reason. */
export function NextStepArea({ view, onOpen }: Props) {
  const { nextStep: words } = useItemWords()
  const id = useId()
  const { first, subjects, closed } = orderActions(view.permitted, action => isSettled(view, action))
  return (
    <section className="item-next" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {first ? (
        <ActionButton
          view={view}
          choice={{ command: first.command, actions: [first] }}
          onOpen={onOpen}
          isFirst
        />
      ) : (
        <p className="item-quiet">{subjects.length > 0 ? words.nothingUrgent : words.nothing}</p>
      )}
      {subjects.map(entry => (
        <Subject key={entry.subject} view={view} entry={entry} onOpen={onOpen} />
      ))}
      {closed.length > 0 && (
        <details open={closed.length <= closedAtAGlance}>
          <summary>
            <h3>{words.notYet(closed.length)}</h3>
          </summary>
          {closed.map(action => (
            <ClosedAction key={keyOf(action)} view={view} action={action} />
          ))}
        </details>
      )}
    </section>
  )
}

type SubjectProps = Props & { readonly entry: OrderedActions['subjects'][number] }

function Subject({ view, entry: { subject, choices }, onOpen }: SubjectProps) {
  const { nextStep: words } = useItemWords()
  const id = useId()
  return (
    // A fieldset is for fields of a form; these are steps that belong together.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="group" aria-labelledby={id} className="item-next-subject">
      <h3 id={id}>{words.subjects[subject]}</h3>
      <div className="item-next-steps">
        {choices.map(choice => (
          <ActionButton key={choice.command} view={view} choice={choice} onOpen={onOpen} />
        ))}
      </div>
    </div>
  )
}

function keyOf({ command, target }: Permitted): string {
  return `${command}/${target ?? ''}`
}
