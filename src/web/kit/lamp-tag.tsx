import type { Lamp, Milestone } from '#domain/vocabulary/lamps.ts'
import { useKitWords } from './kit-words.ts'
import { useVocabulary } from './vocabulary.ts'

type Props = {
  readonly lamp: Lamp
  readonly daysLeft: number | null
  /** The step the date belongs to, where a list mixes several. */
  readonly milestone?: Milestone | null
}

/** 时限灯: the colour with its word and the days left, never the colour alone. */
export function LampTag({ lamp, daysLeft, milestone }: Props) {
  const words = useKitWords()
  const { milestones } = useVocabulary()
  if (lamp === 'none' || daysLeft === null) return <span className="lamp lamp-none">{words.lampNone}</span>
  return (
    <span className={`lamp lamp-${lamp}`}>
      <span className="lamp-dot" aria-hidden="true" />
      {milestone ? `${milestones[milestone]} ` : ''}
      {daysLeft < 0 || lamp === 'red' ? words.daysLate(-daysLeft) : words.daysLeft(daysLeft)}
    </span>
  )
}
