import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { emptyValue } from '../empty-value.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import { variantOf } from '../value-text.ts'
import type { OuterProps } from './widget-props.ts'

/** One of several forms, told apart by the parts they have. */
export function OneOfWidget({
  shape,
  value,
  onChange,
  name,
  words: field,
  Inner,
}: OuterProps<Extract<FieldShape, { type: 'oneOf' }>>) {
  const words = useSettingsWords()
  const taken = variantOf(shape, value)
  const partsOf = (variant: FieldShape, index: number) =>
    variant.type === 'group'
      ? variant.fields.map(part => field.parts?.[part.name] ?? part.name).join(words.separator)
      : words.variant(index + 1)
  return (
    <span className="rule-one-of">
      <select
        aria-label={name}
        value={shape.variants.indexOf(taken)}
        onChange={event => {
          const variant = shape.variants[Number(event.target.value)]
          if (variant) onChange(emptyValue(variant))
        }}
      >
        {shape.variants.map((variant, index) => (
          <option key={partsOf(variant, index)} value={index}>
            {partsOf(variant, index)}
          </option>
        ))}
      </select>
      <Inner shape={taken} value={value} onChange={onChange} name={name} words={field} />
    </span>
  )
}
