import type { Language } from '#phrases/language.ts'
import { vocabulary as englishWords } from '#phrases/en/vocabulary.ts'
import { vocabulary as chineseWords } from '#phrases/zh-CN/vocabulary.ts'
import type { AssignmentPapersPhrases } from '#phrases/zh-CN/assignment-papers.ts'
import type { SheetTable } from '../paper/sheet-table.ts'
import type { AssignmentPapers, PaperPart } from './assignment-papers.ts'

/** 交办清单 of one unit: number, title, lead proposer, role, hosts, co-hosts and deadline of each part. */
export function unitListTable(
  { jurisdiction, activity }: AssignmentPapers,
  {
    parts,
    words,
    language,
  }: {
    readonly parts: readonly PaperPart[]
    readonly words: AssignmentPapersPhrases
    readonly language: Language
  },
): SheetTable {
  const { columns } = words
  const { kinds, assignmentRoles } = language === 'en' ? englishWords : chineseWords
  const names = (ids: readonly string[]) =>
    ids.map(id => jurisdiction.units.find(unit => unit.id === id)?.shortName ?? id).join('、')
  return {
    title: words.listFacts({ meeting: activity.title, on: activity.heldOn, parts: parts.length }),
    columns: [
      { label: columns.order, width: 3, align: 'center' },
      { label: columns.kind, width: 3, align: 'center' },
      { label: columns.number, width: 3, align: 'center' },
      { label: columns.title, width: 17, align: 'left' },
      { label: columns.lead, width: 6, align: 'left' },
      { label: columns.role, width: 4, align: 'center' },
      { label: columns.hosts, width: 7, align: 'left' },
      { label: columns.coHosts, width: 8, align: 'left' },
      { label: columns.dueOn, width: 8, align: 'center' },
    ],
    rows: parts.map((part, index) => [
      String(index + 1),
      kinds[part.kind],
      part.number ?? '',
      part.title,
      part.leadName,
      assignmentRoles[part.role],
      names(part.hostUnitIds),
      names(part.coHostUnitIds),
      words.date(part.dueOn),
    ]),
  }
}
