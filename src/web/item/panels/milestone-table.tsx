import type { DerivedDate } from '#domain/item/deadline/deadline-change.ts'
import type { MilestoneLamp } from '#web/api/items.ts'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'

type Props = {
  readonly milestones: readonly MilestoneLamp[]
  readonly original: DerivedDate | undefined
}

/** Every date of a part in its order; the lamp goes out when the thing has happened. */
export function MilestoneTable({ milestones, original }: Props) {
  const words = useDeadlineWords()
  const { milestones: names } = useVocabulary()
  const sorted = milestones.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const reply = milestones.find(({ what }) => what === 'reply')
  return (
    <table className="deadline-table">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.on}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ what, dueOn, derivation, isDone, lamp, daysLeft }) => (
          <tr key={what} className={what === 'reply' ? 'is-last' : ''}>
            <th scope="row">
              {names[what]}
              {what === 'reply' && ` (${words.statutory})`}
            </th>
            <td>
              <LegalDate date={dueOn} derivation={derivation} />
            </td>
            <td>{isDone ? words.done : <LampTag lamp={lamp} daysLeft={daysLeft} />}</td>
          </tr>
        ))}
        {original && reply && original.dueOn !== reply.dueOn && (
          <tr>
            <th scope="row">{words.original}</th>
            <td colSpan={2}>
              <LegalDate date={original.dueOn} derivation={original.derivation} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
