import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { emptyValue } from '../empty-value.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import { Widget, type WidgetProps } from './widget.tsx'

/** Something that may be left out. */
export function OptionalWidget({
  shape,
  value,
  onChange,
  name,
  words: field,
}: WidgetProps<Extract<FieldShape, { type: 'optional' }>>) {
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
      {isSet && <Widget shape={shape.of} value={value} onChange={onChange} name={name} words={field} />}
    </>
  )
}
