import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import type { OuterProps } from './widget-props.ts'

/** The parts of one entry, ticks after what is written. */
export function GroupWidget({
  shape,
  value,
  onChange,
  name,
  words,
  Inner,
}: OuterProps<Extract<FieldShape, { type: 'group' }>>) {
  const entry = value as Readonly<Record<string, unknown>>
  const set = (part: string, next: unknown) => {
    const { [part]: _, ...others } = entry
    onChange(next === undefined ? others : { ...entry, [part]: next })
  }
  return (
    <span className="rule-group">
      {shape.fields.map(({ name: part, shape: inner }) => {
        const label = words.parts?.[part] ?? part
        return inner.type === 'boolean' ? (
          <label key={part} className="rule-tick">
            <input
              type="checkbox"
              checked={entry[part] === true}
              onChange={event => set(part, event.target.checked)}
            />
            {label}
          </label>
        ) : (
          <span key={part} className="rule-part">
            <span>{label}</span>
            <Inner
              shape={inner}
              value={entry[part]}
              onChange={next => set(part, next)}
              name={`${name} ${label}`}
              words={words}
            />
          </span>
        )
      })}
    </span>
  )
}
