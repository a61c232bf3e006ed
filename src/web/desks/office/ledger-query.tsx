import { Select } from 'antd'
import { ledgerStates } from '#domain/vocabulary/ledger-states.ts'
import { promiseStatuses } from '#domain/vocabulary/promise-words.ts'
import type { LedgerSearch } from '#web/api/promises.ts'
import { useLedgerWords } from '#web/kit/ledger-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Props = {
  readonly search: LedgerSearch
  /** Empty for a unit, which sees only what it owes itself. */
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly years: readonly number[]
  readonly onSearch: (search: LedgerSearch) => void
}

/** 查询条件 of the ledger; each takes effect as it is chosen. */
export function LedgerQuery({ search, units, years, onSearch }: Props) {
  const words = useLedgerWords()
  const vocabulary = useVocabulary()
  const choice = (
    label: string,
    field: keyof LedgerSearch,
    options: readonly { readonly value: string; readonly label: string }[],
    any = words.any,
  ) => (
    <label>
      {label}
      <Select
        aria-label={label}
        value={String(search[field] ?? '')}
        onChange={value => {
          const { page: _, [field]: __, ...rest } = search
          onSearch(value ? { ...rest, [field]: value } : rest)
        }}
        options={[{ value: '', label: any }, ...options]}
        showSearch={{ optionFilterProp: 'label' }}
        virtual={false}
      />
    </label>
  )
  return (
    <search className="query-block no-print">
      {choice(
        words.narrow,
        'state',
        ledgerStates.map(value => ({ value, label: words.states[value] })),
      )}
      {choice(
        words.columns.status,
        'status',
        promiseStatuses.map(value => ({ value, label: vocabulary.promiseStatuses[value] })),
      )}
      {units.length > 0 &&
        choice(
          words.columns.unit,
          'unitId',
          units.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {choice(
        words.columns.year,
        'year',
        years.toReversed().map(year => ({ value: String(year), label: String(year) })),
        words.allYears,
      )}
    </search>
  )
}
