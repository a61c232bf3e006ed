import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useItemWords } from '../item-words.ts'
import { FactTable } from './fact-table.tsx'

/** 五定 of one part. */
export function FiveFixesOfUnit({ assignment: { fiveFixes } }: { readonly assignment: Assignment }) {
  const { unit: words } = useItemWords()
  return (
    <section className="item-unit-part">
      <h3>{words.fiveFixes}</h3>
      {!fiveFixes && <p className="item-quiet">{words.noFiveFixes}</p>}
      {fiveFixes && (
        <FactTable
          facts={[
            { label: words.leaderInCharge, value: fiveFixes.leaderInCharge },
            { label: words.supervisor, value: fiveFixes.supervisor },
            { label: words.section, value: fiveFixes.section },
            { label: words.handler, value: fiveFixes.handler },
            { label: words.completeBy, value: <LegalDate date={fiveFixes.completeBy} /> },
            { label: words.standard, value: fiveFixes.standard, isWide: true },
          ]}
        />
      )}
    </section>
  )
}
