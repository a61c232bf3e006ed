import type { DeadlineChange } from '#domain/item/deadline/deadline-change.ts'
import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'

/** 期限变化: wishes, approvals, pauses and corrections, each with who and why. */
export function ChangesOfPart({ part }: { readonly part: Assignment }) {
  const words = useDeadlineWords()
  const changes = part.deadline?.changes ?? []
  if (changes.length === 0) return null
  return (
    <>
      <h4>{words.changes}</h4>
      <ul className="deadline-changes">
        {changes.map(change => (
          <li key={change.id}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Change({ change }: { readonly change: DeadlineChange }) {
  const words = useDeadlineWords()
  const { date } = useKitWords()
  const { extensionStatuses, pauseReasons } = useVocabulary()
  switch (change.kind) {
    case 'extension': {
      const { status, wishedOn, grantedOn, reason, requestedOn, by, decidedOn, decidedBy, note } = change
      return (
        <>
          <p>
            <b>{words.extension(extensionStatuses[status], date(grantedOn ?? wishedOn))}</b>
          </p>
          <p>{reason}</p>
          <p className="item-quiet">
            {words.asked(date(requestedOn), by)}
            {decidedOn &&
              decidedBy &&
              status === 'granted' &&
              ` · ${words.granted(date(decidedOn), decidedBy)}`}
            {note && ` · ${note}`}
          </p>
        </>
      )
    }
    case 'pause': {
      const { reason, note, from, to, days, unit, by } = change
      return (
        <>
          <p>
            <b>{words.pause(pauseReasons[reason], date(from), to ? date(to) : '')}</b>
            {days !== undefined && ` ${words.added(days, unit === 'workingDay')}`}
          </p>
          <p>{note}</p>
          <p className="item-quiet">{by}</p>
        </>
      )
    }
    case 'correction': {
      const { formerDueOn, dueOn, on, by, reason } = change
      return (
        <>
          <p>
            <b>{words.correction(date(formerDueOn), date(dueOn), date(on), by)}</b>
          </p>
          <p>{reason}</p>
        </>
      )
    }
  }
}
