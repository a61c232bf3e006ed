import { Link } from '@tanstack/react-router'
import type { Part } from '#web/api/parts.ts'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { useDeskWords } from './use-desk-words.ts'

/** 待我签发: letters waiting for the leader, most urgent first, each one tap from being read. */
export function SignList({ parts }: { readonly parts: readonly Part[] }) {
  const { leader: words } = useDeskWords()
  return (
    <section className="desk-sign-list" aria-labelledby="to-sign">
      <h2 id="to-sign">{words.title}</h2>
      <p>{parts.length === 0 ? words.none : words.waiting(parts.length)}</p>
      <ul>
        {parts.map(part => (
          <li key={`${part.itemId}/${part.assignmentId}`}>
            <Link to="/desk" search={{ sign: part.itemId }} aria-label={words.open(part.title)}>
              <strong>{part.title}</strong>
              <span>
                {part.leadName} <LampTag lamp={part.lamp} daysLeft={part.daysLeft} />
              </span>
              <em>{words.openShort}</em>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
