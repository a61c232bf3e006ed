import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import type { DayKind } from '#domain/time/calendar.ts'
import type { OwnDay } from '#web/api/calendar.ts'
import { useCalendarWords } from '#web/kit/use-calendar-words.ts'

type Props = {
  readonly year: number
  /** The day clicked in the year. */
  readonly picked: string
  readonly onAdd: (day: OwnDay) => void
}

/** One day: whether it is worked, why, and by which notice. */
export function DayForm({ year, picked, onAdd }: Props) {
  const words = useCalendarWords()
  const [date, setDate] = useState(picked)
  const [kind, setKind] = useState<DayKind>('rest')
  const [reason, setReason] = useState('')
  const [source, setSource] = useState('')
  const isWhole = date.startsWith(`${year}-`) && reason.trim() !== '' && source.trim() !== ''
  return (
    <fieldset className="calendar-form">
      <legend>{words.edit}</legend>
      <label className="form-field">
        {words.date}
        <Input
          type="date"
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={date}
          onChange={event => setDate(event.target.value)}
        />
      </label>
      <Radio.Group
        aria-label={words.kind}
        value={kind}
        onChange={event => setKind(event.target.value as DayKind)} // the two values below
        options={(['rest', 'working'] as const).map(value => ({ value, label: words.kinds[value] }))}
      />
      <label className="form-field">
        {words.reason}
        <Input value={reason} maxLength={100} onChange={event => setReason(event.target.value)} />
      </label>
      <label className="form-field">
        {words.source}
        <Input value={source} maxLength={200} onChange={event => setSource(event.target.value)} />
      </label>
      <Button
        disabled={!isWhole}
        onClick={() => onAdd({ date, kind, reason: reason.trim(), source: source.trim() })}
      >
        {words.add}
      </Button>
    </fieldset>
  )
}
