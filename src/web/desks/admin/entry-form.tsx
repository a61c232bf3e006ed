import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { bodies } from '#domain/vocabulary/bodies.ts'
import { otherLevels } from '#domain/vocabulary/item-levels.ts'
import type { WebOfficePhrases } from '#phrases/zh-CN/web-office.ts'
import { correctSession, openSession, registerUnit } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Field = {
  readonly name: string
  readonly label: keyof WebOfficePhrases['units']
  readonly type: 'text' | 'number' | 'date' | 'datetime-local' | 'list' | 'group' | 'body' | 'level'
}

export const unitFields: readonly Field[] = [
  { name: 'id', label: 'id', type: 'text' },
  { name: 'name', label: 'name', type: 'text' },
  { name: 'shortName', label: 'shortName', type: 'text' },
  { name: 'agencyCode', label: 'agencyCode', type: 'text' },
  { name: 'mainLeader', label: 'mainLeader', type: 'text' },
  { name: 'group', label: 'group', type: 'group' },
  { name: 'aliases', label: 'aliases', type: 'list' },
  { name: 'duties', label: 'duties', type: 'text' },
]

export const sessionFields: readonly Field[] = [
  { name: 'id', label: 'id', type: 'text' },
  { name: 'level', label: 'level', type: 'level' },
  { name: 'body', label: 'body', type: 'body' },
  { name: 'year', label: 'opensOn', type: 'number' },
  { name: 'term', label: 'term', type: 'number' },
  { name: 'ordinal', label: 'ordinal', type: 'number' },
  { name: 'name', label: 'sessionName', type: 'text' },
  { name: 'opensOn', label: 'opensOn', type: 'date' },
  { name: 'closesOn', label: 'closesOn', type: 'date' },
  { name: 'cutOff', label: 'cutOff', type: 'datetime-local' },
]

const titles = {
  unit: { new: 'newUnit', edit: 'editUnit' },
  session: { new: 'newSession', edit: 'editSession' },
} as const

/** A new entry, or one that is there already with the parts that may change. */
export type Entry = Readonly<Record<string, string>>

type Props = {
  /** What stands there so far; absent for a new one. */
  readonly entry?: Entry | undefined
  readonly kind: 'unit' | 'session'
  readonly fields: readonly Field[]
  readonly onClose: () => void
}

/** The form opens above long lists; whoever asked for it below has to see it. */
function bringIntoView(form: HTMLElement | null): void {
  form?.scrollIntoView({ block: 'nearest' })
}

/** A unit or session, new or corrected: of a session only name and days change, and its code never; the year of a session is that of its first day. */
export function EntryForm({ kind, fields, entry, onClose }: Props) {
  const { units: words, cancel } = useOfficeWords()
  const { unitGroups, bodies: bodyNames, otherLevels: levelNames } = useVocabulary()
  const { run, isRunning, problem } = useCommand()
  const [values, setValues] = useState<Entry>(entry ?? { group: 'government', body: 'congress' })
  const set = (name: string, value: string) => setValues({ ...values, [name]: value })
  const choices: { readonly [type: string]: readonly { value: string; label: string }[] } = {
    group: Object.entries(unitGroups).map(([value, label]) => ({ value, label })),
    body: bodies.map(value => ({ value, label: bodyNames[value] })),
    level: [
      { value: '', label: words.ownLevel },
      ...otherLevels.map(value => ({ value, label: levelNames[value] })),
    ],
  }
  const title = words[titles[kind][entry ? 'edit' : 'new']]
  const save = async () => {
    const mayBeEmpty = ['datetime-local', 'level']
    const filled = fields.filter(({ name, type }) => !mayBeEmpty.includes(type) || values[name])
    const body = Object.fromEntries(filled.map(({ name, type }) => [name, entered(values[name] ?? '', type)]))
    const done = await run(async () => {
      if (kind === 'unit') await registerUnit({ ...body, id: values.id })
      else if (entry) await correctSession(entry.id ?? '', body)
      else await openSession({ ...body, year: Number((values.opensOn ?? '').slice(0, 4)) })
      return true
    })
    if (done) onClose()
  }
  return (
    <section className="card stack" ref={bringIntoView} aria-label={title} style={{ marginBottom: 16 }}>
      <h2>{title}</h2>
      {fields
        .filter(({ name }) => name !== 'year')
        .map(({ name, label, type }) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: one of the two fields below is always there
          <label key={name} className="form-field">
            {words[label]}
            {choices[type] ? (
              <Select
                aria-label={words[label]}
                value={values[name] ?? ''}
                onChange={value => set(name, value)}
                options={[...choices[type]]}
              />
            ) : (
              <Input
                type={type === 'list' ? 'text' : type}
                value={values[name] ?? ''}
                onChange={event => set(name, event.target.value)}
              />
            )}
          </label>
        ))}
      {problem !== undefined && <ProblemAlert problem={problem} />}
      <div className="tool-bar">
        <Button type="primary" loading={isRunning} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </section>
  )
}

function entered(text: string, type: Field['type']): string | number | readonly string[] {
  if (type === 'number') return Number(text)
  if (type === 'list') return text.split(/[、，,]+/).filter(part => part !== '')
  return text
}
