import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { promiseStates } from '#domain/vocabulary/ledger-states.ts'
import { governmentStates } from '#domain/vocabulary/government-letters.ts'
import { handlingModes } from '#domain/vocabulary/handling-modes.ts'
import { otherLevels } from '#domain/vocabulary/item-levels.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { lamps } from '#domain/vocabulary/lamps.ts'
import { opinionLevels } from '#domain/vocabulary/opinion-levels.ts'
import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import type { ItemSearch } from '#web/api/items.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Props = {
  readonly search: ItemSearch
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onSearch: (search: ItemSearch) => void
}

const stages = [
  'delegationCheck',
  'submitted',
  'returned',
  'filed',
  'assigned',
  'replied',
  'rehandling',
  'closed',
  'refused',
  'merged',
  'converted',
  'withdrawn',
] as const

/** 查询条件: conditions take effect as they are chosen; words on Enter or 搜索. */
export function QueryBlock({ search, units, onSearch }: Props) {
  const { items: words } = useOfficeWords()
  const vocabulary = useVocabulary()
  const [keyword, setKeyword] = useState(search.q ?? '')
  const set = (change: { readonly [field: string]: string | undefined }) => {
    const { page: _, ...rest } = { ...search, ...change }
    onSearch(
      Object.fromEntries(
        Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''),
      ) as ItemSearch,
    )
  }
  const choice = (
    label: string,
    field: keyof ItemSearch,
    options: readonly { value: string; label: string }[],
  ) => (
    <label>
      {label}
      <Select
        aria-label={label}
        value={String(search[field] ?? '')}
        onChange={value => set({ [field]: value || undefined })}
        options={[{ value: '', label: words.any }, ...options]}
        showSearch={{ optionFilterProp: 'label' }}
        virtual={false}
      />
    </label>
  )
  const named = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>) =>
    codes.map(code => ({ value: code as string, label: names[code] }))
  return (
    <search className="query-block no-print">
      <label className="query-wide">
        {words.keyword}
        <Input
          value={keyword}
          onChange={event => setKeyword(event.target.value)}
          onPressEnter={() => set({ q: keyword.trim() })}
          allowClear
        />
      </label>
      {choice(words.kind, 'kind', named(itemKinds, vocabulary.kinds))}
      {choice(words.stage, 'stage', named(stages, vocabulary.stages))}
      {choice(
        words.unit,
        'unitId',
        units.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {choice(
        words.lamp,
        'lamp',
        named(
          lamps.filter(lamp => lamp !== 'none'),
          words.lampNames,
        ),
      )}
      {choice(words.period, 'period', named(submissionPeriods, vocabulary.periods))}
      {choice(words.level, 'level', [
        ...named(['own', 'other'], words.levels as Record<'own' | 'other', string>), // both are there in every language
        ...named(otherLevels, vocabulary.otherLevels),
      ])}
      {choice(words.mode, 'mode', named(handlingModes, vocabulary.handlingModes))}
      {choice(words.government, 'government', named(governmentStates, vocabulary.governmentStates))}
      {choice(words.result, 'result', named(opinionLevels, vocabulary.opinionLevels))}
      {choice(
        words.promise,
        'promise',
        promiseStates.map(value => ({ value, label: words.followUp[`promise=${value}`] ?? value })),
      )}
      {choice(words.flags.isKey ?? '', 'isKey', [{ value: 'true', label: words.yes }])}
      <div className="query-tools">
        <Button type="primary" onClick={() => set({ q: keyword.trim() })}>
          {words.search}
        </Button>
        <Button onClick={() => onSearch(search.year ? { year: search.year } : {})}>{words.reset}</Button>
      </div>
    </search>
  )
}
