import { Select } from 'antd'
import { itemKinds, type ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ImportResult } from '#web/api/imports.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { isComplete, type EditedRow } from './import-rows.ts'

type Props = {
  readonly row: EditedRow
  readonly result: ImportResult | undefined
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (row: EditedRow) => void
}

/** One row to look at and correct; what the list itself says stays readable beside an unresolved unit. */
export function ImportRow({ row, result, units, onChange }: Props) {
  const { import: words } = useOfficeWords()
  const { kinds } = useVocabulary()
  const { read } = row
  const options = units.map(({ id, name }) => ({ value: id, label: name }))
  const text = (field: 'number' | 'proposers' | 'category', label: string) => (
    <input
      aria-label={`${label} ${row.row}`}
      value={row[field]}
      onChange={event => onChange({ ...row, [field]: event.target.value })}
    />
  )
  const unknown = (list: typeof read.hosts) =>
    list
      .filter(({ unitId }) => unitId === undefined)
      .map(({ name }) => `${name}（${words.unresolved}）`)
      .join('、')
  return (
    <tr>
      <td>
        {result ? (
          <strong>
            {result.outcome === 'accepted' ? '✓' : result.outcome === 'known' ? words.alreadyThere : '✗'}
          </strong>
        ) : (
          <input
            type="checkbox"
            aria-label={`${words.include} ${row.row}`}
            checked={row.isIncluded && isComplete(row)}
            disabled={!isComplete(row)}
            onChange={event => onChange({ ...row, isIncluded: event.target.checked })}
          />
        )}
      </td>
      <td>{row.row}</td>
      <td>
        <select
          aria-label={`${words.kind} ${row.row}`}
          value={row.kind}
          onChange={event => onChange({ ...row, kind: event.target.value as ItemKind, isIncluded: true })} // the options below
        >
          <option value="">—</option>
          {itemKinds.map(kind => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </td>
      <td>{text('number', words.number)}</td>
      <td className="wide">
        <textarea
          rows={2}
          aria-label={`${words.subject} ${row.row}`}
          value={row.title}
          onChange={event => onChange({ ...row, title: event.target.value, isIncluded: true })}
        />
      </td>
      <td>{text('proposers', words.proposers)}</td>
      {(['hostUnitIds', 'coHostUnitIds'] as const).map(field => (
        <td key={field} className="wide">
          <Select
            aria-label={`${field === 'hostUnitIds' ? words.hosts : words.coHosts} ${row.row}`}
            mode="multiple"
            size="small"
            style={{ width: '100%' }}
            value={[...row[field]]}
            onChange={value => onChange({ ...row, [field]: value })}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
          />
          <small>{unknown(field === 'hostUnitIds' ? read.hosts : read.coHosts)}</small>
        </td>
      ))}
      <td>{text('category', words.category)}</td>
      <td className="wide">
        <ul className="doubt-list">
          {result?.renumbered && <li>{words.renumbered}</li>}
          {result?.detail && <li className="fault">{result.detail}</li>}
          {read.faults.map(({ cell, detail }) => (
            <li key={`${cell} ${detail}`} className="fault">
              {cell}: {detail}
            </li>
          ))}
          {read.doubts.map(({ cell, detail }) => (
            <li key={`${cell} ${detail}`}>
              {cell}: {detail}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
