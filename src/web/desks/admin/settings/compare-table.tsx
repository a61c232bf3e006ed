import { Checkbox, Empty } from 'antd'
import { useState } from 'react'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'
import { differences } from './differences.ts'
import { useFieldWords, useSettingsWords } from './use-settings-words.ts'
import { useValueText } from './use-value-text.ts'

type Props = {
  readonly form: readonly SettingsSubject[]
  readonly running: Settings
  /** Absent where nothing is drafted. */
  readonly draft: Settings | undefined
  readonly isUnsaved: boolean
}

/** 比较: the draft against the running rules, setting by setting, in words. */
export function CompareTable({ form, running, draft, isUnsaved }: Props) {
  const words = useSettingsWords()
  const { wordsOf } = useFieldWords()
  const textOf = useValueText()
  const [isShort, setShort] = useState(true)
  if (!draft) return <Empty description={words.noDraftToCompare} />
  const differing = differences(form, running, draft)
  const names = new Set(differing.map(({ name }) => name))
  const rows = isShort ? differing : form.flatMap(({ fields }) => fields)
  return (
    <>
      {isUnsaved && <p>{words.unsavedCompare}</p>}
      <div className="tool-bar">
        <strong>{differing.length === 0 ? words.nothingDiffers : words.differs(differing.length)}</strong>
        <Checkbox checked={isShort} onChange={event => setShort(event.target.checked)}>
          {words.onlyDifferent}
        </Checkbox>
      </div>
      {rows.length > 0 && (
        <table className="plain-table rule-compare">
          <thead>
            <tr>
              <th scope="col">{words.table.field}</th>
              <th scope="col">{words.table.running}</th>
              <th scope="col">{words.table.draft}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, shape }) => (
              <tr key={name}>
                <th scope="row">{wordsOf(name).label}</th>
                <td data-label={words.table.running}>{textOf(shape, running[name], name)}</td>
                <td data-label={words.table.draft} className={names.has(name) ? 'rule-differs' : ''}>
                  {textOf(shape, draft[name], name)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
