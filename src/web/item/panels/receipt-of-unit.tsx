import { useQuery } from '@tanstack/react-query'
import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { sessionQuery } from '#web/api/session.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { ObjectionQuote } from './objection-quote.tsx'

type Props = { readonly itemId: string; readonly assignment: Assignment }

/** 回执: signed, accepted by silence, or still open; with the objection and how it ended. */
export function ReceiptOfUnit({ itemId, assignment }: Props) {
  const { unit: words } = useItemWords()
  const nameOf = useUnitNames()
  const { objection, outcome, mediations = [] } = assignment
  return (
    <section className="item-unit-part">
      <h3>{words.receipt}</h3>
      <p>{useReceipt(assignment)}</p>
      {assignment.status !== 'released' && (
        <p>
          {assignment.role === 'coHost' ? words.opinionDueOn : words.dueOn}：
          <LegalDate date={assignment.dueOn} derivation={assignment.dueDerivation} />
        </p>
      )}
      {objection && (
        <>
          <h4>{words.objection}</h4>
          <ObjectionQuote itemId={itemId} objection={objection} />
          {!outcome && assignment.status === 'objected' && (
            <p className="item-notice">{words.awaitingOutcome}</p>
          )}
        </>
      )}
      {mediations.map(({ heldOn, participants, result }) => (
        <blockquote key={`${heldOn} ${result}`} className="item-quote">
          <p>
            <b>{words.mediation}</b> {words.mediationHeld(heldOn, participants)}
          </p>
          <p>{result}</p>
        </blockquote>
      ))}
      {outcome && (
        <blockquote className="item-quote">
          <p>
            <b>{words.outcome[outcome.kind]}</b> {words.outcomeTo(nameOf(outcome.unitId), outcome.on)}
          </p>
          <p>{outcome.note}</p>
          {outcome.ruledBy && <footer>{words.ruledBy(outcome.ruledBy)}</footer>}
        </blockquote>
      )}
    </section>
  )
}

function useReceipt({ status, acceptedOn, acceptedBy, objectBefore, outcome }: Assignment): string {
  const { unit: words } = useItemWords()
  const { data: me } = useQuery(sessionQuery())
  if (acceptedOn && acceptedBy) return words.signedBy(acceptedBy, acceptedOn)
  if (acceptedOn && outcome) return words.acceptedByRuling(acceptedOn)
  if (status === 'released') return words.released
  // The server already treats the window's end as acceptance; this only names how it came about.
  const isOver = me !== undefined && me !== null && me.today > objectBefore
  return isOver ? words.bySilence(objectBefore) : words.notSigned(objectBefore)
}
