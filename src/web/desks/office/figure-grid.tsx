import type { Figure } from '#web/api/figures.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useLanguage } from '#web/kit/language.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly figures: readonly Figure[]
  readonly asOf: string | undefined
}

/** Counts that should be none; shown in the colour of a warning. */
const alarming: readonly string[] = [
  'objectionsOpen',
  'overdue',
  'feedbackOverdue',
  'deliveryMissing',
  'dissatisfied',
]

/** Counts with their names; each opens its list, a zero opens nothing. */
export function FigureGrid({ figures, asOf }: Props) {
  const words = useOfficeWords()
  const language = useLanguage()
  const nameOf = (name: string, label: Figure['label']) => label?.[language] ?? words.figures[name] ?? name
  return (
    <ul className="figure-grid">
      {figures.map(({ name, label, value, of }) => (
        <li key={name} className={alarming.includes(name) ? 'figure-alarming' : undefined}>
          <FigureLink of={of} asOf={asOf} isZero={value === 0} title={nameOf(name, label)}>
            <span className="figure-value">{value}</span>
            <span className="figure-name">{nameOf(name, label)}</span>
          </FigureLink>
        </li>
      ))}
    </ul>
  )
}
