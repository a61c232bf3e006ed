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
  const labelOf = (part: string) => words.parts?.[part] ?? part
  const ticks = shape.fields.filter(({ shape: inner }) => inner.type === 'boolean')
  const written = shape.fields.filter(({ shape: inner }) => inner.type !== 'boolean')
  return (
    <span className="rule-parts">
      <span className="rule-group">
        {written.map(({ name: part, shape: inner }) => (
          <span key={part} className="rule-part">
            <span>{labelOf(part)}</span>
            <Inner
              shape={inner}
              value={entry[part]}
              onChange={next => set(part, next)}
              name={`${name} ${labelOf(part)}`}
              words={words}
            />
          </span>
        ))}
      </span>
      <span className="rule-choices">
        {ticks.map(({ name: part }) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={entry[part] === true}
              onChange={event => set(part, event.target.checked)}
            />
            {labelOf(part)}
          </label>
        ))}
      </span>
    </span>
  )
}
