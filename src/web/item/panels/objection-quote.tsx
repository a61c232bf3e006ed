import type { Objection } from '#domain/item/assignment/assignment.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** 申退 in the unit's own words, for whoever decides on it. */
export function ObjectionQuote({ objection }: { readonly objection: Objection }) {
  const { unit } = useItemWords()
  const nameOf = useUnitNames()
  const { reason, basis, proposedUnitId, by, objectedOn } = objection
  return (
    <blockquote className="item-quote">
      <p>
        {unit.reason}：{reason}
      </p>
      <p>
        {unit.basis}：{basis}
      </p>
      {proposedUnitId && (
        <p>
          {unit.proposedUnit}：{nameOf(proposedUnitId)}
        </p>
      )}
      <footer>{unit.objectionBy(by, objectedOn)}</footer>
    </blockquote>
  )
}
