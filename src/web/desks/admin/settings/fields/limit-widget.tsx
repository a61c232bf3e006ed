import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import type { StartEvent } from '#domain/vocabulary/start-events.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import type { WidgetProps } from './widget-props.ts'

type Limit = {
  readonly value: number | string | null
  readonly unit: Unit
  readonly rollOver?: boolean
  readonly firstDayCounts?: boolean
  readonly from?: StartEvent
}
const units = ['workingDay', 'naturalDay', 'month', 'date'] as const
type Unit = (typeof units)[number]

/** 时限: so many of a unit from which event, or a fixed date; whether a rest day at the end moves it on. */
export function LimitWidget({
  shape: { starts = [] },
  value,
  onChange,
  name,
}: WidgetProps<Extract<FieldShape, { type: 'limit' }>>) {
  const words = useSettingsWords()
  const limit = value as Limit // this shape stands for limits alone
  const isDate = limit.unit === 'date'
  const takeUnit = (unit: Unit) =>
    onChange(
      unit === 'date'
        ? { value: '06-30', unit, ...(limit.from ? { from: limit.from } : {}) }
        : { ...limit, value: typeof limit.value === 'number' ? limit.value : 1, unit },
    )
  return (
    <span className="rule-limit">
      {starts.length > 0 && (
        <select
          aria-label={`${name} ${words.limit.from}`}
          value={limit.from ?? starts[0]}
          onChange={event => onChange(without(limit, 'from', event.target.value, starts[0]))}
        >
          {starts.map(start => (
            <option key={start} value={start}>
              {words.limit.fromEvent(start)}
            </option>
          ))}
        </select>
      )}
      {isDate ? (
        <input
          type="text"
          aria-label={`${name} ${words.limit.date}`}
          title={words.limit.dateHint}
          placeholder="06-30"
          value={String(limit.value ?? '')}
          onChange={event => onChange({ ...limit, value: event.target.value.trim() })}
        />
      ) : (
        <input
          type="number"
          min={0}
          max={3660}
          aria-label={`${name} ${words.limit.value}`}
          value={limit.value === null ? '' : String(limit.value)}
          onChange={event =>
            onChange({ ...limit, value: event.target.value === '' ? null : Number(event.target.value) })
          }
        />
      )}
      <select
        aria-label={`${name} ${words.limit.unit}`}
        value={limit.unit}
        onChange={event => takeUnit(event.target.value as Unit)}
      >
        {units.map(unit => (
          <option key={unit} value={unit}>
            {words.units[unit]}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={limit.rollOver ?? !isDate}
          onChange={event => onChange({ ...limit, rollOver: event.target.checked })}
        />
        {words.limit.rollOver}
      </label>
      {!isDate && (
        <label>
          <input
            type="checkbox"
            checked={limit.firstDayCounts ?? false}
            onChange={event => onChange(without(limit, 'firstDayCounts', event.target.checked, false))}
          />
          {words.limit.firstDayCounts}
        </label>
      )}
      {isDate && <small>{words.limit.dateHint}</small>}
    </span>
  )
}

/** The limit with this part; left out where it says what is meant without it. */
function without(limit: Limit, part: 'from' | 'firstDayCounts', value: unknown, usual: unknown): object {
  const { [part]: _, ...rest } = limit
  return value === usual ? rest : { ...rest, [part]: value }
}
