import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import type { WidgetProps } from './widget-props.ts'

type Of<Type extends FieldShape['type']> = WidgetProps<Extract<FieldShape, { type: Type }>>

export function NumberWidget({ shape, value, onChange, name }: Of<'number'>) {
  return (
    <input
      type="number"
      aria-label={name}
      min={shape.min}
      {...(shape.max < 1e9 ? { max: shape.max } : {})}
      value={value === null ? '' : String(value)}
      onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
    />
  )
}

export function TextWidget({ shape, value, onChange, name }: Of<'text'>) {
  return (
    <input
      type="text"
      aria-label={name}
      {...(shape.max === null ? {} : { maxLength: shape.max })}
      value={String(value ?? '')}
      onChange={event => onChange(event.target.value)}
    />
  )
}

export function YesNoWidget({ value, onChange, name }: Of<'boolean'>) {
  const words = useSettingsWords()
  return (
    <span className="rule-choices" role="radiogroup" aria-label={name}>
      {[true, false].map(option => (
        <label key={String(option)}>
          <input type="radio" checked={value === option} onChange={() => onChange(option)} />
          {option ? words.yes : words.no}
        </label>
      ))}
    </span>
  )
}

export function ChoiceWidget({ shape, value, onChange, name, words }: Of<'choice'>) {
  return (
    <select aria-label={name} value={String(value)} onChange={event => onChange(event.target.value)}>
      {shape.options.map(option => (
        <option key={option} value={option}>
          {words.options?.[option] ?? option}
        </option>
      ))}
    </select>
  )
}
