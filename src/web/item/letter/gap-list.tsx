import { useItemWords } from '../item-words.ts'
import type { Gap } from './reply-gaps.ts'

/** 送审前还缺什么; silent when nothing is missing. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { fields } = useItemWords()
  if (gaps.length === 0) return null
  return (
    <div className="item-gaps" role="status">
      {fields.missingForClearance}
      <ul>
        {gaps.map(gap => (
          <li key={gap.lacks}>
            {gap.lacks === 'answers' ? fields.missing.answers(gap.count) : fields.missing[gap.lacks]}
          </li>
        ))}
      </ul>
    </div>
  )
}
