import type { Item } from '#domain/item/item.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useItemWords } from '../item-words.ts'
import { AllotmentTable } from './allotment-table.tsx'
import { ConsultationList } from './consultation-list.tsx'
import { FactTable } from './fact-table.tsx'
import { Panel } from './panel.tsx'

/** 交办信息: mode, day, units and their parts; before the assignment, what is proposed. */
export function AllotmentPanel({ item }: { readonly item: Item }) {
  const { sections, allotment: words } = useItemWords()
  const { handlingModes } = useVocabulary()
  const { allotment, assignedOn } = item
  return (
    <Panel id="allotment" title={sections.allotment}>
      {!allotment && <p className="item-quiet">{words.empty}</p>}
      {allotment && (
        <>
          {!assignedOn && <p className="item-notice">{words.proposed}</p>}
          <FactTable
            facts={[
              { label: words.mode, value: handlingModes[allotment.mode] },
              ...(assignedOn ? [{ label: words.assignedOn, value: <LegalDate date={assignedOn} /> }] : []),
              ...(allotment.note ? [{ label: words.note, value: allotment.note, isWide: true }] : []),
            ]}
          />
          {allotment.isDifficult && <p className="item-notice">{words.difficult}</p>}
          {allotment.inGovernmentsName && <p className="item-notice">{words.inGovernmentsName}</p>}
          <AllotmentTable item={item} />
          <ConsultationList item={item} />
        </>
      )}
    </Panel>
  )
}
