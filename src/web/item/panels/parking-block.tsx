import type { Parking } from '#domain/item/follow-up/parking.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** 挂起事项: why it waits, when it is looked at again, and what was found each time. */
export function ParkingBlock({ parking }: { readonly parking: Parking }) {
  const words = useFollowUpWords()
  const { parkingStatuses, parkedOutcomes } = useVocabulary()
  const nameOf = useUnitNames()
  const isParked = parking.status === 'parked'
  return (
    <details className="item-unit" open={isParked}>
      <summary>
        <span className="item-role">{words.parked}</span>
        <strong>{nameOf(parking.unitId)}</strong>
        <span className="item-unit-status">{parkingStatuses[parking.status]}</span>
        {isParked && (
          <span className="item-unit-due">
            {words.reviewOn} <LegalDate date={parking.reviewOn} />
          </span>
        )}
      </summary>
      <div className="item-unit-body">
        <h3>{words.parkedReason}</h3>
        <p className="item-prose">{parking.reason || '—'}</p>
        {parking.reviews.length > 0 && <h3>{words.reviews}</h3>}
        {parking.reviews.toReversed().map(({ outcome, reason, by, on }) => (
          <blockquote key={`${on}/${outcome}/${reason}`} className="item-quote">
            <b>{parkedOutcomes[outcome]}</b>
            <p className="item-prose">{reason}</p>
            <footer>{words.byOn(by, on)}</footer>
          </blockquote>
        ))}
      </div>
    </details>
  )
}
