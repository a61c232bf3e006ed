import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useItemWords } from '../item-words.ts'
import { FactTable } from './fact-table.tsx'

/** 五定 of one part: who answers for it, tier by tier (main leader, leader in charge, section and handler), and who did before. */
export function FiveFixesOfUnit({ assignment }: { readonly assignment: Assignment }) {
  const { unit: words } = useItemWords()
  const { fiveFixes, unitMarks = [], handOvers = [] } = assignment
  const leader = unitMarks.findLast(({ act }) => act === 'lead')
  return (
    <section className="item-unit-part">
      <h3>{words.fiveFixes}</h3>
      {!fiveFixes && <p className="item-quiet">{words.noFiveFixes}</p>}
      {fiveFixes && (
        <FactTable
          facts={[
            ...(leader ? [{ label: words.mainLeader, value: words.leads(leader.by) }] : []),
            { label: words.leaderInCharge, value: fiveFixes.leaderInCharge },
            { label: words.supervisor, value: fiveFixes.supervisor },
            { label: words.section, value: fiveFixes.section },
            { label: words.handler, value: fiveFixes.handler },
            { label: words.completeBy, value: <LegalDate date={fiveFixes.completeBy} /> },
            { label: words.standard, value: fiveFixes.standard, isWide: true },
          ]}
        />
      )}
      {handOvers.toReversed().map(({ from, to, reason, by, on }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the record is only ever added to
        <blockquote key={handOvers.length - index} className="item-quote">
          {words.handedOver(peopleOf(from), peopleOf(to))}
          <p>{reason}</p>
          <footer>{words.byOn(by, on)}</footer>
        </blockquote>
      ))}
    </section>
  )
}

function peopleOf(people: {
  readonly leaderInCharge: string
  readonly section: string
  readonly handler: string
}): string {
  return [people.leaderInCharge, people.section, people.handler].join('、')
}
