import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { fellowProposersQuery } from '#web/api/directory.ts'
import type { MyDraft } from './my-drafts.ts'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly draft: MyDraft
  readonly today: string
  readonly problem: string | undefined
  readonly onChange: (next: Pick<MyDraft, 'invited' | 'signUntil'>) => void
}

/** 邀请联名: found by name, invited one by one, each to sign for himself by a day. */
export function CoSigners({ draft, today, problem, onChange }: Props) {
  const { coSign: words } = useProposerWords()
  const [typed, setTyped] = useState('')
  const name = useDeferredValue(typed.trim())
  const { data = [] } = useQuery(fellowProposersQuery(name))
  const invited = draft.invited ?? []
  const found = data.filter(({ id }) => !invited.some(other => other.id === id)).slice(0, 6)
  return (
    <fieldset className="my-field my-plain-fieldset">
      <legend>{words.title}</legend>
      <p className="my-quiet">{words.hint}</p>
      {invited.length > 0 && (
        <ul className="my-chips">
          {invited.map(person => (
            <li key={person.id}>
              {person.name}
              <button
                type="button"
                aria-label={words.remove(person.name)}
                onClick={() => onChange({ invited: invited.filter(({ id }) => id !== person.id) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextBox label={words.find} value={typed} max={30} isLine onChange={setTyped} />
      {name !== '' && (
        <div className="my-answers">
          {found.map(({ id, name, group }) => (
            <button
              key={id}
              type="button"
              className="my-answer"
              onClick={() => {
                onChange({ invited: [...invited, { id, name }] })
                setTyped('')
              }}
            >
              {words.add(name)} {group && <small>{group}</small>}
            </button>
          ))}
        </div>
      )}
      {invited.length > 0 && (
        <label className="my-field">
          {words.until}
          <input
            type="date"
            min={today}
            value={draft.signUntil ?? ''}
            aria-invalid={Boolean(problem)}
            onChange={event => onChange({ signUntil: event.target.value })}
          />
        </label>
      )}
      {problem && (
        <p role="alert" className="my-fault">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
