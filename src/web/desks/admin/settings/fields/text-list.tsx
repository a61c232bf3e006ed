import { useState } from 'react'
import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { useSettingsWords } from '../use-settings-words.ts'
import type { WidgetProps } from './widget-props.ts'

/** Short texts, one a line, as they are pasted from a list. */
export function TextList({ value, onChange, name }: WidgetProps<Extract<FieldShape, { type: 'list' }>>) {
  const words = useSettingsWords()
  const lines = (value as readonly string[]).join('\n')
  const [typed, setTyped] = useState(lines)
  const shown = entriesOf(typed).join('\n') === lines ? typed : lines
  return (
    <>
      <textarea
        aria-label={name}
        rows={Math.max(4, shown.split('\n').length + 1)}
        value={shown}
        onChange={event => {
          setTyped(event.target.value)
          onChange(entriesOf(event.target.value))
        }}
      />
      <small>{words.onePerLine}</small>
    </>
  )
}

function entriesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
