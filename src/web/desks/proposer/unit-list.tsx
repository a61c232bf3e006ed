import type { Item } from '#domain/item/item.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** 谁在办理: who answers, who helps. */
export function UnitList({ item }: { readonly item: Item }) {
  const words = useProposerWords()
  const nameOf = useShortUnitNames()
  const active = item.assignments.filter(({ status }) => status !== 'released')
  return (
    <section className="my-panel" aria-labelledby="my-units">
      <h2 id="my-units">{words.item.units}</h2>
      <ul className="my-units">
        {active.map(({ id, unitId, role, acceptedOn }) => (
          <li key={id}>
            <b>{nameOf(unitId)}</b>
            <span>{role === 'coHost' ? words.item.coHostMark : words.item.hostMark}</span>
            <span className="my-quiet">
              {acceptedOn ? words.item.signedOn(words.date(acceptedOn)) : words.item.notSigned}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
