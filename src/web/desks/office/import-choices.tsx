import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import type { Choices } from './use-list-import.ts'

type Props = { readonly choices: Choices; readonly onChange: (choices: Choices) => void }

/** What the list does not say itself: when its items were handed in, and at which plenary. */
export function ImportChoices({ choices, onChange }: Props) {
  const { import: words } = useOfficeWords()
  const { periods } = useVocabulary()
  const { data: directory } = useQuery(directoryQuery())
  return (
    <>
      <label>
        {words.period}
        <Select
          aria-label={words.period}
          value={choices.period}
          onChange={period => onChange({ ...choices, period })}
          options={submissionPeriods.map(value => ({ value, label: periods[value] }))}
        />
      </label>
      {itemKinds.map(kind => (
        <label key={kind}>
          {words.sessionOf[kind]}
          <Select
            aria-label={words.sessionOf[kind]}
            value={choices.sessionIds[kind] ?? ''}
            onChange={value => {
              const { [kind]: _, ...others } = choices.sessionIds
              onChange({ ...choices, sessionIds: value ? { ...others, [kind]: value } : others })
            }}
            options={[
              { value: '', label: words.running },
              ...(directory?.sessions ?? [])
                .filter(({ body }) => body === bodyOfKind[kind])
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </label>
      ))}
    </>
  )
}
