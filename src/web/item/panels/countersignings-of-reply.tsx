import type { Reply } from '#domain/item/reply/reply.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** 会签: of each text that went round, who agreed, who objects, who is silent. */
export function CountersigningsOfReply({ reply }: { readonly reply: Reply }) {
  const { unit: words } = useItemWords()
  const { countersignOutcomes, disagreementRulings } = useVocabulary()
  const nameOf = useUnitNames()
  const { countersignings = [], revisions } = reply
  if (countersignings.length === 0) return null
  return (
    <section aria-label={words.countersigning}>
      {countersignings.map(({ revision, askedOn, answers }) => (
        <div key={revision}>
          <p className="item-quiet">
            {words.countersigning} · {words.countersignRound(revision, askedOn, revision !== revisions)}
          </p>
          <ul className="item-marks">
            {answers.map(({ assignmentId, unitId, outcome, by, on, note, dueOn, raised, decided }) => (
              <li key={assignmentId} className={outcome === 'objected' ? 'item-mark-returned' : ''}>
                <b>{nameOf(unitId)}</b>
                <span>{countersignOutcomes[outcome]}</span>
                {note && <q>{note}</q>}
                <small>{by ? `${by} ${on ?? ''}` : words.countersignDue(dueOn)}</small>
                {raised && <small>{words.raised(raised.by, raised.on, raised.view)}</small>}
                {decided && (
                  <small>
                    {words.decided(
                      decided.by,
                      decided.on,
                      disagreementRulings[decided.ruling],
                      decided.decision,
                    )}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
