import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Radio, Select } from 'antd'
import { useEffect } from 'react'
import type { Item } from '#domain/item/item.ts'
import { handlingModes, type HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { recommendedUnitsQuery } from '#web/api/items.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { Precedents } from '#web/item/precedents.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { PointsOfUnit } from './points-of-unit.tsx'
import { useAllotmentDraft } from './use-allotment-draft.ts'

type Props = { readonly item: Item; readonly isRunning: boolean; readonly onSave: (data: object) => void }

/** 拟办: recommended units with their reasons, mode, hosts and co-hosts; number keys take a recommendation. */
export function AllotForm({ item, isRunning, onSave }: Props) {
  const { allot: words } = useOfficeWords()
  const { handlingModes: modeNames } = useVocabulary()
  const { data: directory } = useQuery(directoryQuery())
  const { data: recommended } = useQuery(recommendedUnitsQuery(item.id))
  const draft = useAllotmentDraft(item)
  const { mode, hosts, takesSeveral, take } = draft
  const options =
    directory?.units.filter(({ closure }) => !closure).map(({ id, name }) => ({ value: id, label: name })) ??
    []
  const nameOf = (id: string) => directory?.units.find(unit => unit.id === id)?.name ?? id
  const save = () => onSave(draft.data())

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
      const isTyping = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)
      const picked = recommended?.[Number(event.key) - 1]
      if (!isTyping && /^[1-3]$/.test(event.key) && picked) take(picked.unitId)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <div className="stack">
      <section aria-label={words.recommended}>
        <h3>{words.recommended}</h3>
        {recommended?.length === 0 && <p>{words.noRecommendation}</p>}
        {recommended?.map(({ unitId, reasons }, index) => (
          <button
            key={unitId}
            type="button"
            className="recommendation"
            aria-pressed={hosts.includes(unitId)}
            onClick={() => take(unitId)}
          >
            {index < 3 ? `${index + 1}. ` : ''}
            {nameOf(unitId)}
            <small>{reasons.map(({ word, from }) => `${words.because[from]}“${word}”`).join('、')}</small>
          </button>
        ))}
      </section>
      <Precedents itemId={item.id} />
      <fieldset className="form-field" style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>{words.mode}</legend>
        <Radio.Group
          value={mode}
          onChange={event => draft.setMode(event.target.value as HandlingMode)} // the options below
          options={handlingModes.map(value => ({ value, label: modeNames[value] }))}
        />
      </fieldset>
      <label className="form-field">
        {takesSeveral ? words.units : words.host}
        <Select
          aria-label={takesSeveral ? words.units : words.host}
          {...(takesSeveral ? { mode: 'multiple' as const } : {})}
          value={(takesSeveral ? [...hosts] : hosts[0]) as never} // one id or several, as the mode takes them
          onChange={(value: string | string[]) =>
            draft.setHosts(Array.isArray(value) ? value : value ? [value] : [])
          }
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
        />
      </label>
      {draft.takesCoHosts && (
        <label className="form-field">
          {words.coHost}
          <Select
            aria-label={words.coHost}
            mode="multiple"
            value={[...draft.coHosts]}
            onChange={draft.setCoHosts}
            options={options.filter(({ value }) => !hosts.includes(value))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </label>
      )}
      {item.points.length > 1 &&
        draft.units.length > 1 &&
        draft.units.map(unitId => (
          <PointsOfUnit
            key={unitId}
            label={words.pointsOf(nameOf(unitId))}
            points={item.points}
            value={draft.pointIdsOf(unitId)}
            onChange={ids => draft.setPointIds(unitId, ids)}
          />
        ))}
      <Checkbox checked={draft.isDifficult} onChange={event => draft.setDifficult(event.target.checked)}>
        {words.difficult}
      </Checkbox>
      <Checkbox
        checked={draft.inGovernmentsName}
        onChange={event => draft.setGovernment(event.target.checked)}
      >
        {words.inGovernmentsName}
      </Checkbox>
      <label className="form-field">
        {words.note}
        <Input.TextArea rows={2} value={draft.note} onChange={event => draft.setNote(event.target.value)} />
      </label>
      <Button type="primary" size="large" loading={isRunning} disabled={hosts.length === 0} onClick={save}>
        {words.save}
      </Button>
    </div>
  )
}
