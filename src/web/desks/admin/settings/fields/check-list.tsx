import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import type { WidgetProps } from './widget-props.ts'

type Props = WidgetProps<Extract<FieldShape, { type: 'list' }>> & { readonly options: readonly string[] }

/** Any number of the options, in their own order. */
export function CheckList({ value, onChange, name, words, options }: Props) {
  const chosen = value as readonly string[]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <span className="rule-choices" role="group" aria-label={name}>
      {options.map(option => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={event =>
              onChange(
                options.filter(other => (other === option ? event.target.checked : chosen.includes(other))),
              )
            }
          />
          {words.options?.[option] ?? option}
        </label>
      ))}
    </span>
  )
}
