import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

/** 单位内部批办: what the office proposed and the leaders wrote; nothing where nobody did. */
export function MarksInUnit({ assignment: { unitMarks = [] } }: { readonly assignment: Assignment }) {
  const { unit: words } = useItemWords()
  const { unitActs } = useVocabulary()
  if (unitMarks.length === 0) return null
  return (
    <section className="item-unit-part">
      <h3>{words.unitMarks}</h3>
      <ul>
        {unitMarks.map(({ act, text, by, on }) => (
          <li key={`${on} ${act} ${by} ${text}`}>
            <b>{unitActs[act]}</b> {text} <span className="item-quiet">{`${by} ${on}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
