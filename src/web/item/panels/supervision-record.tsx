import type { KeyCare } from '#domain/item/key/key-care.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'

/** Plan, activities and report, as far as the reader was sent them. */
export function SupervisionRecord({ itemId, care }: { readonly itemId: string; readonly care: KeyCare }) {
  const words = useDeadlineWords()
  const { date } = useKitWords()
  const { supervisionForms } = useVocabulary()
  const { plan, log, report } = care
  return (
    <>
      {plan && <TextOf title={words.plan} text={plan.text} foot={words.by(date(plan.on), plan.by)} />}
      {log.length > 0 && <h3>{words.log}</h3>}
      {log.length > 0 && (
        <ol className="key-log">
          {log.map((entry, index) => (
            // The record is only ever added to.
            // biome-ignore lint/suspicious/noArrayIndexKey: the entries have no other name
            <li key={index}>
              <p>
                <b>{supervisionForms[entry.form]}</b> {date(entry.heldOn)} {entry.people}
              </p>
              <p>{entry.result}</p>
              <FileList itemId={itemId} files={entry.files} />
              {entry.instruction && (
                <blockquote className="item-quote">
                  {words.instructionLabel}：{entry.instruction}
                </blockquote>
              )}
            </li>
          ))}
        </ol>
      )}
      {report && (
        <TextOf title={words.report} text={report.text} foot={words.by(date(report.on), report.by)} />
      )}
    </>
  )
}

function TextOf({
  title,
  text,
  foot,
}: {
  readonly title: string
  readonly text: string
  readonly foot: string
}) {
  return (
    <>
      <h3>{title}</h3>
      <p className="item-prose">{text}</p>
      <p className="item-quiet">{foot}</p>
    </>
  )
}
