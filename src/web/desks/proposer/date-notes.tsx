import type { Item } from '#domain/item/item.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** 期限与重点: why the date of a reply is another than at first, and who cares for a key item. */
export function DateNotes({ item }: { readonly item: Item }) {
  const words = useDeadlineWords()
  const { date } = useKitWords()
  const { keyItemTypes, pauseReasons } = useVocabulary()
  const nameOf = useShortUnitNames()
  const notes = item.assignments.flatMap(({ id, unitId, status, deadline }) =>
    status === 'released'
      ? []
      : (deadline?.changes ?? []).map(change => ({ key: `${id} ${change.id}`, unitId, change })),
  )
  const named = item.key && !item.key.unnamed ? item.key.naming : undefined
  if (notes.length === 0 && !named) return null
  return (
    <section className="my-panel" aria-labelledby="my-dates">
      <h2 id="my-dates">{words.told}</h2>
      {named && (
        <p>
          <span className="tag-key">{words.keyTag}</span> {keyItemTypes[named.keyType]}：{named.decidedBy}，
          {words.leader} {named.leader}
        </p>
      )}
      <ul className="my-units">
        {notes.map(({ key, unitId, change }) => (
          <li key={key}>
            <b>{nameOf(unitId)}</b>
            {change.kind === 'extension' && (
              <span>
                {words.toldExtension(date(change.grantedOn ?? change.wishedOn))}：{change.reason}
              </span>
            )}
            {change.kind === 'pause' && (
              <span>
                {words.pause(
                  pauseReasons[change.reason],
                  date(change.from),
                  change.to ? date(change.to) : '',
                )}
              </span>
            )}
            {change.kind === 'correction' && (
              <span>
                {words.correction(date(change.formerDueOn), date(change.dueOn), date(change.on), change.by)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
