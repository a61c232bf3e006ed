import { useState } from 'react'
import type { CommandInput } from '#domain/item/commands.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '#web/item/item-words.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import { faultOf, stepFields, type PlainStep } from './my-steps.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { StepDone } from './step-done.tsx'
import { TextBox } from './text-box.tsx'
import { TwoWays } from './two-ways.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

type Props = { readonly view: ItemView; readonly step: PlainStep }
type Values = { readonly [name: string]: string | boolean }

/** One step of a proposer on a screen of its own: explained, answered, sent. */
export function StepScreen({ view, step }: Props) {
  const { steps: words } = useProposerWords()
  const { commands } = useItemWords()
  const [values, setValues] = useState<Values>({})
  const [isTried, setTried] = useState(false)
  const sending = useSending(view, step)
  const fields = stepFields[step]
  const faults = new Map(fields.map(field => [field.name, faultOf(field, values[field.name], words)]))
  const change = (name: string, value: string | boolean) => setValues({ ...values, [name]: value })
  if (sending.isSuccess) return <StepDone itemId={view.item.id} />
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if ([...faults.values()].some(Boolean)) focusFirstFault(event.currentTarget)
        else sending.mutate(values as unknown as CommandInput<typeof step>['data']) // the table names this step's own fields
      }}
    >
      <ScreenTitle>{words[step].title}</ScreenTitle>
      <p>
        <b>{view.item.title}</b>
      </p>
      <p>{commands[step].explain}</p>
      {fields.map(field =>
        field.sort === 'text' ? (
          <TextBox
            key={field.name}
            label={words[field.label]}
            value={String(values[field.name] ?? '')}
            max={2000}
            problem={isTried ? faults.get(field.name) : undefined}
            onChange={value => change(field.name, value)}
          />
        ) : (
          <TwoWays
            key={field.name}
            name={field.name}
            legend={words[step].title}
            answers={words[field.answers ?? field.name]}
            value={values[field.name] as boolean | undefined}
            problem={isTried ? faults.get(field.name) : undefined}
            onChoose={value => change(field.name, value)}
          />
        ),
      )}
      <ProblemNote error={sending.error} />
      <button type="submit" className="my-button" disabled={sending.isPending}>
        {words[step].send}
      </button>
    </form>
  )
}
