import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { KeyTag } from '#web/kit/key-tag.tsx'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import type { Part } from '#web/api/parts.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useDeskWords } from './use-desk-words.ts'

type Props = {
  readonly part: Part
  readonly selection?: {
    readonly isShown: boolean
    readonly isOn: boolean
    readonly toggle: (part: Part) => void
  }
}

/** One part; each cell carries its column's name, which the card on a phone shows. */
export function PartRow({ part, selection }: Props) {
  const words = useDeskWords()
  const { columns } = words
  const { data: me } = useQuery(sessionQuery())
  const today = me?.today ?? ''
  const { assignmentRoles, nextSteps } = useVocabulary()
  return (
    <tr>
      {selection && (
        <td className="desk-check">
          {selection.isShown && (
            <input
              type="checkbox"
              checked={selection.isOn}
              onChange={() => selection.toggle(part)}
              aria-label={words.select(part.title)}
            />
          )}
        </td>
      )}
      <td data-label={columns.number}>{part.number ?? words.noNumber}</td>
      <td data-label={columns.title} className="desk-title">
        <KeyTag isKey={part.isKey} />{' '}
        <Link to="/items/$itemId" params={{ itemId: part.itemId }}>
          {part.title}
        </Link>
        {part.round > 1 && <span className="desk-round">{words.round(part.round)}</span>}
      </td>
      <td data-label={columns.lead}>{part.leadName}</td>
      <td data-label={columns.kind}>
        <KindTag kind={part.kind} />
      </td>
      <td data-label={columns.dueOn}>
        <LegalDate date={part.dueOn} />
      </td>
      <td data-label={columns.role}>
        <span className={`desk-role desk-role-${part.role}`}>{assignmentRoles[part.role]}</span>
      </td>
      <td data-label={columns.status}>
        {part.acceptedOn ? (
          words.signed(part.acceptedOn)
        ) : today <= part.objectBefore ? (
          <b>{words.unsigned(part.objectBefore)}</b>
        ) : (
          words.bySilence
        )}
      </td>
      <td data-label={columns.daysLeft}>
        <LampTag lamp={part.lamp} daysLeft={part.daysLeft} milestone={part.milestone} />
      </td>
      <td data-label={columns.nextStep}>
        {nextSteps[part.nextStep]}
        <Contributions part={part} today={today} />
      </td>
      <td className="desk-action">
        <Link
          to="/items/$itemId"
          params={{ itemId: part.itemId }}
          className="desk-open"
          aria-label={words.open(part.title)}
        >
          {words.openShort}
        </Link>
      </td>
    </tr>
  )
}

/** 会办情况 of a host's part: the worst state of all units asked, and the earliest day still to keep. */
function Contributions({ part, today }: { readonly part: Part; readonly today: string }) {
  const words = useDeskWords()
  const { contributionStates } = useVocabulary()
  const { contributions, contributionsDueOn } = part
  if (!contributions || part.nextStep === 'awaitFeedback') return null
  const isLate = contributionsDueOn !== null && contributionsDueOn < today
  return (
    <small
      className={isLate || contributions === 'objected' ? 'desk-contributions-late' : 'desk-contributions'}
    >
      {contributionStates[contributions]}
      {contributionsDueOn &&
        ` ${isLate ? words.contributionsLate(contributionsDueOn) : words.contributionsDue(contributionsDueOn)}`}
    </small>
  )
}
