import type { StepTarget } from '#domain/item/step.ts'
import type { LifecycleStep } from '#web/api/lifecycle.ts'
import { transitionsOf } from './transitions-of.ts'
import { useLawWords } from './use-law-words.ts'

type Props = { readonly steps: readonly LifecycleStep[]; readonly on: StepTarget }

/** 状态图: a box for each state, an arrow for each way on, drawn from the tables; text all the way, so that it is read aloud and printed too. */
export function StateDiagram({ steps, on }: Props) {
  const { words, states, commands } = useLawWords()
  const nodes = transitionsOf(steps, on, Object.keys(states[on]))
  const nameOf = (state: string) => states[on][state] ?? state
  const listed = (own: readonly LifecycleStep[]) =>
    own.map(({ command }) => commands[command].action).join(words.separator)
  if (nodes.length === 0) return null
  return (
    <section className="law-diagram">
      <h3>{words.things[on]}</h3>
      <ol>
        {nodes.map(({ state, leadsTo, stays }) => (
          <li key={state}>
            <strong className="law-state">{nameOf(state)}</strong>
            <ul>
              {leadsTo.map(({ to, steps: own }) => (
                <li key={to}>
                  {listed(own)} <span className="law-arrow">→</span>{' '}
                  <span className="law-state law-state-next">{nameOf(to)}</span>
                </li>
              ))}
              {leadsTo.length === 0 && <li className="law-end">{words.noWayOn}</li>}
              {stays.length > 0 && <li className="law-end">{words.staying(listed(stays))}</li>}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
