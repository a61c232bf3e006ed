import type { ClearanceMark } from '#domain/item/reply/reply.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import './marks-of-reply.css'
import { useItemWords } from '../item-words.ts'

/** 审签意见: boxes named by role, as on paper. */
export function MarksOfReply({ marks }: { readonly marks: readonly ClearanceMark[] }) {
  const { unit: words } = useItemWords()
  const { clearanceSteps, clearanceOutcomes } = useVocabulary()
  if (marks.length === 0) return null
  return (
    <ul className="item-marks" aria-label={words.marks}>
      {marks.map(({ step, name, outcome, by, on, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are only ever added; the same person may mark twice on one day
        <li key={`${index}/${step}`} className={`item-mark-${outcome}`}>
          <b>{name ?? clearanceSteps[step]}</b>
          <span>{clearanceOutcomes[outcome]}</span>
          {note && <q>{note}</q>}
          <small>{`${by} ${on}`}</small>
        </li>
      ))}
    </ul>
  )
}
