import { useState } from 'react'
import { useSettingsWords } from '../use-settings-words.ts'
import type { WidgetProps } from './widget-props.ts'

/** The last resort: the value as it is stored; what cannot be read yet is kept here until it can. */
export function AnyWidget({ value, onChange, name }: WidgetProps) {
  const words = useSettingsWords()
  const [typed, setTyped] = useState(() => JSON.stringify(value, null, 2))
  const take = (text: string) => {
    setTyped(text)
    try {
      onChange(JSON.parse(text))
    } catch {
      // Half-typed: what was there before stands until this can be read.
    }
  }
  return (
    <>
      <textarea aria-label={name} rows={6} value={typed} onChange={event => take(event.target.value)} />
      <small>{words.json}</small>
    </>
  )
}
