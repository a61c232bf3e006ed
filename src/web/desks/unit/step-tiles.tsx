import { Link } from '@tanstack/react-router'
import type { NextStep } from '#domain/facts/assignment-facts.ts'
import type { PartListing } from '#web/api/parts.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { nextSteps } from './next-steps.ts'
import { useDeskWords } from './use-desk-words.ts'

type Props = {
  readonly counts: PartListing['counts']
  readonly chosen: NextStep | undefined
  readonly total: number
}

/** One tile a next step with its count; pressing it narrows the list below, and the address says so. */
export function StepTiles({ counts, chosen, total }: Props) {
  const words = useDeskWords()
  const { nextSteps: names } = useVocabulary()
  const shown = nextSteps.filter(step => step !== 'none' || (counts.none ?? 0) > 0)
  return (
    <nav className="desk-tiles" aria-label={words.tilesLabel}>
      <Tile name={words.allParts} count={total} isChosen={!chosen} />
      {shown.map(step => (
        <Tile
          key={step}
          step={step}
          name={names[step]}
          count={counts[step] ?? 0}
          isChosen={chosen === step}
        />
      ))}
    </nav>
  )
}

type TileProps = {
  readonly step?: NextStep
  readonly name: string
  readonly count: number
  readonly isChosen: boolean
}

function Tile({ step, name, count, isChosen }: TileProps) {
  const className = ['desk-tile', count === 0 && 'desk-tile-zero', isChosen && 'desk-tile-chosen']
  return (
    <Link
      to="/desk"
      search={step ? { step } : {}}
      className={className.filter(Boolean).join(' ')}
      aria-current={isChosen ? 'page' : undefined}
    >
      <b>{count}</b>
      <span>{name}</span>
    </Link>
  )
}
