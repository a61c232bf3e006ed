import { useState } from 'react'
import type { Part } from '#web/api/parts.ts'
import { PartRow } from './part-row.tsx'
import { SignSelected } from './sign-selected.tsx'
import { useDeskWords } from './use-desk-words.ts'
import { useMaySign } from './use-may-sign.ts'

/** The unit's list: a table at a desk, cards on a phone; parts waiting for a receipt can be signed together. */
export function PartList({ parts }: { readonly parts: readonly Part[] }) {
  const words = useDeskWords()
  const maySign = useMaySign()
  const [selected, setSelected] = useState<readonly string[]>([])
  const signable = parts.filter(maySign)
  const chosen = signable.filter(part => selected.includes(keyOf(part)))
  const toggle = (part: Part) =>
    setSelected(keys =>
      keys.includes(keyOf(part)) ? keys.filter(key => key !== keyOf(part)) : [...keys, keyOf(part)],
    )
  const isEmpty = parts.length === 0
  return (
    <>
      {/* Stays also when the last box is gone: it still has the results to show. */}
      <SignSelected
        parts={chosen}
        signable={signable.length}
        onAll={isAll => setSelected(isAll ? signable.map(keyOf) : [])}
      />
      {isEmpty && <p className="desk-empty">{words.empty}</p>}
      <table hidden={isEmpty} className="desk-table" aria-label={words.listLabel}>
        <thead>
          <tr>
            {signable.length > 0 && <td />}
            {Object.values(words.columns).map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(part => (
            <PartRow
              key={keyOf(part)}
              part={part}
              {...(signable.length > 0
                ? { selection: { isShown: maySign(part), isOn: selected.includes(keyOf(part)), toggle } }
                : {})}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

function keyOf({ itemId, assignmentId }: Part): string {
  return `${itemId}/${assignmentId}`
}
