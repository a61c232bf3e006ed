import type { Assignment } from '#domain/item/assignment/assignment.ts'
import type { ItemView } from '#web/api/items.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { ContactsOfUnit } from './contacts-of-unit.tsx'
import { FiveFixesOfUnit } from './five-fixes-of-unit.tsx'
import { MarksInUnit } from './marks-in-unit.tsx'
import { OpinionOfUnit } from './opinion-of-unit.tsx'
import { ReceiptOfUnit } from './receipt-of-unit.tsx'
import { RepliesOfUnit } from './replies-of-unit.tsx'

type Props = { readonly view: ItemView; readonly assignment: Assignment }

/** Everything one unit did for its part, foldable; a released part starts folded. */
export function UnitBlock({ view, assignment }: Props) {
  const { unit: words } = useItemWords()
  const { assignmentRoles, assignmentStatuses } = useVocabulary()
  const nameOf = useUnitNames()
  const isReleased = assignment.status === 'released'
  return (
    <details className="item-unit" open={!isReleased}>
      <summary>
        <span className={`item-role item-role-${assignment.role}`}>{assignmentRoles[assignment.role]}</span>
        <strong>{nameOf(assignment.unitId)}</strong>
        <span className="item-unit-status">
          {isReleased ? words.released : assignmentStatuses[assignment.status]}
        </span>
        {!isReleased && (
          <span className="item-unit-due">
            {assignment.role === 'coHost' ? words.opinionDueOn : words.dueOn}{' '}
            <LegalDate date={assignment.dueOn} />
          </span>
        )}
      </summary>
      <div className="item-unit-body">
        <ReceiptOfUnit itemId={view.item.id} assignment={assignment} />
        {!isReleased && (
          <>
            <MarksInUnit assignment={assignment} />
            <FiveFixesOfUnit assignment={assignment} />
            <ContactsOfUnit view={view} assignmentId={assignment.id} />
            {assignment.role === 'coHost' ? (
              <OpinionOfUnit assignment={assignment} />
            ) : (
              <RepliesOfUnit view={view} assignment={assignment} />
            )}
          </>
        )}
      </div>
    </details>
  )
}
