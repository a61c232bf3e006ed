import { useQuery } from '@tanstack/react-query'
import type { StepTarget } from '#domain/item/step.ts'
import { lifecycleQuery, type LifecycleStep } from '#web/api/lifecycle.ts'
import { useItemWords } from '#web/item/item-words.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { lifecyclePhrases as en } from '#phrases/en/lifecycle-page.ts'
import { lifecyclePhrases as zh } from '#phrases/zh-CN/lifecycle-page.ts'
import './lifecycle-page.css'

/** 办理流程: the tables that decide, in words; what is not here cannot happen. */
export function LifecyclePage() {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { data, error } = useQuery(lifecycleQuery())
  if (error) return <ProblemAlert problem={error} />
  return (
    <div className="desk">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {!data && <p role="status">{words.loading}</p>}
      {data?.map(({ stage, steps }) => (
        <section key={stage}>
          <h2>{words.stages[stage] ?? stage}</h2>
          <div className="law-scroll">
            <table className="law-table">
              <thead>
                <tr>
                  {[words.step, words.on, words.from, words.to, words.by, words.condition].map(head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {steps.map(step => (
                  <Row key={step.command} step={step} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </div>
  )
}

function Row({ step: { command, on, from, to, by, hasCondition } }: { readonly step: LifecycleStep }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { commands } = useItemWords()
  const { parties } = useVocabulary()
  const nameOf = useStateNames(on)
  const list = (states: readonly string[]) => states.map(nameOf).join(words.separator)
  return (
    <tr>
      <td>{commands[command].action}</td>
      <td>{words.things[on]}</td>
      <td>{list(from)}</td>
      <td>{list(to)}</td>
      <td>{by.map(party => parties[party]).join(words.separator)}</td>
      <td>{hasCondition ? words.yes : ''}</td>
    </tr>
  )
}

function useStateNames(on: StepTarget): (state: string) => string {
  const words = usePhrases({ 'zh-CN': zh, en })
  const vocabulary = useVocabulary()
  const names: Readonly<Record<StepTarget, Readonly<Record<string, string>>>> = {
    item: vocabulary.stages,
    assignment: vocabulary.assignmentStatuses,
    contact: vocabulary.contactStatuses,
    reply: vocabulary.replyStatuses,
    promise: vocabulary.promiseStatuses,
    parking: vocabulary.parkingStatuses,
  }
  return state => (state === 'same' ? words.same : (names[on][state] ?? state))
}
