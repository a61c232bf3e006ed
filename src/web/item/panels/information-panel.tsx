import { useQuery } from '@tanstack/react-query'
import { directoryQuery } from '#web/api/directory.ts'
import type { ItemView } from '#web/api/items.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { FactTable } from './fact-table.tsx'
import { Panel } from './panel.tsx'
import { ProposerList } from './proposer-list.tsx'

/** 基本信息, in the order of the paper slip. */
export function InformationPanel({ view }: { readonly view: ItemView }) {
  const { item } = view
  const { sections, information: words, numberWord, noNumber } = useItemWords()
  const vocabulary = useVocabulary()
  const nameOf = useUnitNames()
  const { data: directory } = useQuery(directoryQuery())
  const session = directory?.sessions.find(({ id }) => id === item.sessionId)
  const [lead, ...others] = item.proposers
  return (
    <Panel id="information" title={sections.information}>
      <FactTable
        facts={[
          { label: words.number, value: item.number ? numberWord(item.number) : noNumber },
          ...(item.submissionNumber ? [{ label: words.submissionNumber, value: item.submissionNumber }] : []),
          ...(item.fromBill
            ? [
                {
                  label: words.fromBill,
                  value: words.billOf(item.fromBill.number, item.fromBill.title, item.fromBill.convertedOn),
                  isWide: true,
                },
              ]
            : []),
          { label: words.kind, value: vocabulary.kinds[item.kind] },
          { label: words.title, value: item.title, isWide: true },
          {
            label: words.lead[item.kind],
            value: lead ? <ProposerList proposers={[lead]} view={view} /> : words.none,
          },
          { label: words.category, value: item.category || words.none },
          ...(others.length > 0
            ? [
                {
                  label: words.otherCount(others.length),
                  value: <ProposerList proposers={others} view={view} />,
                  isWide: true,
                },
              ]
            : []),
          { label: words.session, value: session?.name ?? String(item.year) },
          { label: words.period, value: vocabulary.periods[item.period] },
          { label: words.submittedOn, value: <LegalDate date={item.submittedOn} /> },
          { label: words.filedOn, value: item.filedOn ? <LegalDate date={item.filedOn} /> : words.none },
          {
            label: words.wishedUnits,
            value: item.wishedUnits.map(nameOf).join('、') || words.none,
          },
          {
            label: words.mayPublish,
            value: item.mayPublish === undefined ? words.notAsked : item.mayPublish ? words.yes : words.no,
          },
          ...(item.fromLevel ? [{ label: words.level, value: vocabulary.otherLevels[item.fromLevel] }] : []),
          ...(item.listNumber ? [{ label: words.listNumber, value: item.listNumber }] : []),
          ...(item.round > 1 ? [{ label: words.round, value: words.roundWord(item.round) }] : []),
        ]}
      />
    </Panel>
  )
}
