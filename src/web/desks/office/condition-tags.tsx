import { Tag } from 'antd'
import type { ItemSearch } from '#web/api/items.ts'
import type { Conversion } from '#domain/vocabulary/conversions.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly search: ItemSearch
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (search: ItemSearch) => void
}

/** Conditions that came with a figure and have no box of their own: each is named, and can be taken away. */
export function ConditionTags({ search, units, onChange }: Props) {
  const { items: words } = useOfficeWords()
  const { conversions } = useVocabulary()
  const nameOf = (id: unknown) => units.find(unit => unit.id === id)?.name ?? String(id)
  const markWord = (mark: string) =>
    mark.startsWith('class-') ? words.markOfClass(mark.slice(6)) : (words.partMarks[mark] ?? mark)
  const shown = Object.entries(search).flatMap(([field, value]) => {
    if (field in words.flags)
      return [
        {
          field,
          text: `${words.flags[field]}：${value === true || value === 'true' ? words.yes : words.no}`,
        },
      ]
    if (field === 'hostUnitId') return [{ field, text: `${words.host}：${nameOf(value)}` }]
    if (field === 'convertedTo')
      return [{ field, text: `${words.convertedTo}：${conversions[value as Conversion]}` }] // the filter knows only these
    if (field === 'category') return [{ field, text: `${words.category}：${value}` }]
    if (field === 'resultClass') return [{ field, text: `${words.resultClass}：${value}` }]
    if (field === 'parked' || field === 'standingClass')
      return [{ field, text: words.followUp[`${field}=${value}`] ?? `${words.classNow}：${value}` }]
    if (field === 'beforeYear') return [{ field, text: words.beforeYear(Number(value)) }]
    if (field === 'keyTheme') return [{ field, text: `${words.flags.isKey}：${value}` }]
    if (field === 'verdict') {
      const [column = '', as = ''] = String(value).split(':')
      return [{ field, text: `${words.judgementColumns[column]}：${words.verdicts[as]}` }]
    }
    if (field === 'heard')
      return [{ field, text: `${words.judgementColumns[String(value)]}：${words.given}` }]
    if (field === 'answerWord') return [{ field, text: `${words.answerWord}：${value}` }]
    if (field === 'meetingId') return [{ field, text: words.meeting }]
    if (field === 'partMark') {
      const [unitId] = String(value).split(':')
      const marks = String(value)
        .split(',')
        .map(mark => mark.slice(mark.indexOf(':') + 1))
      return [{ field, text: `${nameOf(unitId)}：${marks.map(markWord).join('、')}` }]
    }
    return []
  })
  if (shown.length === 0 && !search.asOf) return null
  return (
    <p className="condition-tags">
      {search.asOf && <strong>{words.asOfNote(search.asOf)}</strong>}
      {shown.map(({ field, text }) => (
        <Tag
          key={field}
          closable
          onClose={() => {
            const { [field as keyof ItemSearch]: _, page: __, ...rest } = search
            onChange(rest)
          }}
        >
          {text}
        </Tag>
      ))}
    </p>
  )
}
