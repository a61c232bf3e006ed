import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { emptyValue } from '../empty-value.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import type { OuterProps } from './widget-props.ts'

/** Something that may be left out. */
export function OptionalWidget({
  shape,
  value,
  onChange,
  name,
  words: field,
  Inner,
}: OuterProps<Extract<FieldShape, { type: 'optional' }>>) {
  const words = useSettingsWords()
  const isSet = value !== undefined && value !== null
  return (
    <>
      <label className="rule-tick">
        <input
          type="checkbox"
          aria-label={`${name} ${words.setIt}`}
          checked={isSet}
          onChange={event => onChange(event.target.checked ? emptyValue(shape.of) : undefined)}
        />
        {isSet ? words.setIt : words.notSet}
      </label>
      {isSet && <Inner shape={shape.of} value={value} onChange={onChange} name={name} words={field} />}
    </>
  )
}
