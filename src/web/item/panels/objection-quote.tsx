import type { Objection } from '#domain/item/assignment/assignment.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

type Props = { readonly itemId: string; readonly objection: Objection }

/** 申退 in the unit's own words, for whoever decides on it. */
export function ObjectionQuote({ itemId, objection }: Props) {
  const { unit } = useItemWords()
  const nameOf = useUnitNames()
  const { reason, basis, proposedUnitId, files, by, objectedOn } = objection
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
      <FileList itemId={itemId} files={files} />
      <footer>{unit.objectionBy(by, objectedOn)}</footer>
    </blockquote>
  )
}
