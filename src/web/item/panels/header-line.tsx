import { KeyTag } from '#web/kit/key-tag.tsx'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { StageTag } from '#web/kit/stage-tag.tsx'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'

/** 案号、案由、状态、时限: what everybody looks for first. */
export function HeaderLine({ view }: { readonly view: ItemView }) {
  const { item, lamp, daysLeft, milestone } = view
  const { numberWord, noNumber, duePrefix } = useItemWords()
  const due = nextDue(view)
  return (
    <header className="item-header">
      <p className="item-header-tags">
        <b>{item.number ? numberWord(item.number) : noNumber}</b>
        <KindTag kind={item.kind} />
        <StageTag stage={item.stage} />
        <KeyTag isKey={item.key !== undefined && item.key.unnamed === undefined} />
        <LampTag lamp={lamp} daysLeft={daysLeft} milestone={milestone} />
        {due && (
          <span className="item-header-due">
            {duePrefix} <LegalDate date={due.dueOn} derivation={due.dueDerivation} />
          </span>
        )}
      </p>
      <h1>{item.title}</h1>
    </header>
  )
}

/** The earliest date a unit still owes a reply for, with how it was counted. */
function nextDue({ item }: ItemView) {
  return item.assignments
    .filter(({ status, role }) => status !== 'released' && status !== 'replied' && role !== 'coHost')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0]
}
