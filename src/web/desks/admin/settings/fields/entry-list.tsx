import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { emptyValue } from '../empty-value.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import type { OuterProps } from './widget-props.ts'

/** Entries of any shape, in an order that means something. */
export function EntryList({
  shape,
  value,
  onChange,
  name,
  words: field,
  Inner,
}: OuterProps<Extract<FieldShape, { type: 'list' }>>) {
  const words = useSettingsWords()
  const entries = value as readonly unknown[]
  const put = (index: number, entry: unknown) => onChange(entries.with(index, entry))
  const swap = (index: number, other: number) =>
    onChange(entries.with(index, entries[other]).with(other, entries[index]))
  const nameOf = shape.of.type === 'choice' ? words.step : words.entry
  return (
    <>
      <ol className="rule-entries">
        {entries.map((entry, index) => (
          // Entries have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed belongs to the place
          <li key={index}>
            <strong>{nameOf(index + 1)}</strong>
            <Inner
              shape={shape.of}
              value={entry}
              onChange={next => put(index, next)}
              name={`${name} ${nameOf(index + 1)}`}
              words={field}
            />
            <span className="rule-entry-tools">
              <button type="button" disabled={index === 0} onClick={() => swap(index, index - 1)}>
                {words.up}
              </button>
              <button
                type="button"
                disabled={index === entries.length - 1}
                onClick={() => swap(index, index + 1)}
              >
                {words.down}
              </button>
              <button type="button" onClick={() => onChange(entries.filter((_, other) => other !== index))}>
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="plain-button"
        disabled={shape.max !== null && entries.length >= shape.max}
        onClick={() => onChange([...entries, emptyValue(shape.of)])}
      >
        {words.add}
      </button>
    </>
  )
}
