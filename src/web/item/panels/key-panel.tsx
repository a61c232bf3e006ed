import type { Item } from '#domain/item/item.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { useItemWords } from '../item-words.ts'
import { FactTable } from './fact-table.tsx'
import { Panel } from './panel.tsx'
import { SupervisionRecord } from './supervision-record.tsx'

/** 重点督办: who named it and who cares for it, the plan, the record and the report. */
export function KeyPanel({ item }: { readonly item: Item }) {
  const { sections } = useItemWords()
  const words = useDeadlineWords()
  const { date } = useKitWords()
  const { keyItemTypes } = useVocabulary()
  if (!item.key) return null
  const { naming, unnamed } = item.key
  return (
    <Panel id="key" title={sections.key}>
      {unnamed && <p className="item-notice">{words.unnamed(date(unnamed.on), unnamed.reason)}</p>}
      <FactTable
        facts={[
          { label: words.keyType, value: keyItemTypes[naming.keyType] },
          { label: words.decidedBy, value: naming.decidedBy },
          { label: words.decidedOn, value: <LegalDate date={naming.decidedOn} /> },
          { label: words.leader, value: naming.leader },
          { label: words.committee, value: naming.committee },
          ...(naming.theme ? [{ label: words.themeLabel, value: naming.theme }] : []),
        ]}
      />
      <SupervisionRecord itemId={item.id} care={item.key} />
    </Panel>
  )
}
