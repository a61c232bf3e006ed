import type { Lamp } from '#domain/vocabulary/lamps.ts'
import { useKitWords } from './kit-words.ts'

type Props = { readonly lamp: Lamp; readonly daysLeft: number | null }

/** 时限灯: the colour with its word and the days left, never the colour alone. */
export function LampTag({ lamp, daysLeft }: Props) {
  const words = useKitWords()
  if (lamp === 'none' || daysLeft === null) return <span className="lamp lamp-none">{words.lampNone}</span>
  return (
    <span className={`lamp lamp-${lamp}`}>
      <span className="lamp-dot" aria-hidden="true" />
      {lamp === 'red' ? words.daysLate(-daysLeft) : words.daysLeft(daysLeft)}
    </span>
  )
}
