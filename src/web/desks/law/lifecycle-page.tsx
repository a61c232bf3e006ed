import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Party } from '#domain/item/step.ts'
import { lifecycleQuery, type LifecycleStage, type LifecycleStep } from '#web/api/lifecycle.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import './lifecycle-page.css'
import { StateDiagram } from './state-diagram.tsx'
import { useLawWords } from './use-law-words.ts'

const drawn = ['item', 'assignment', 'reply', 'promise'] as const

/** 办理流程: the tables that decide, drawn and in words; what is not here cannot happen. */
export function LifecyclePage() {
  const { words, parties } = useLawWords()
  const { data, error } = useQuery(lifecycleQuery())
  const [party, setParty] = useState<Party>()
  if (error) return <ProblemAlert problem={error} />
  const isTheirs = ({ by }: LifecycleStep) => party === undefined || by.includes(party)
  const stages = (data ?? []).map(({ stage, steps }) => ({ stage, steps: steps.filter(isTheirs) }))
  const all = new Set((data ?? []).flatMap(({ steps }) => steps.flatMap(({ by }) => by)))
  return (
    <div className="desk">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {!data && <p role="status">{words.loading}</p>}
      <label className="law-filter no-print">
        {words.whose}
        <select
          value={party ?? ''}
          onChange={({ target }) => setParty([...all].find(one => one === target.value))}
        >
          <option value="">{words.everybody}</option>
          {[...all].map(one => (
            <option key={one} value={one}>
              {parties[one]}
            </option>
          ))}
        </select>
      </label>
      <h2>{words.diagram}</h2>
      {drawn.map(on => (
        <StateDiagram key={on} on={on} steps={stages.flatMap(({ steps }) => steps)} />
      ))}
      <h2>{words.tables}</h2>
      {stages.map(entry => entry.steps.length > 0 && <StageTable key={entry.stage} entry={entry} />)}
    </div>
  )
}

function StageTable({ entry: { stage, steps } }: { readonly entry: LifecycleStage }) {
  const { words } = useLawWords()
  const name = words.stages[stage] ?? stage
  return (
    <>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached with the keyboard */}
      <section className="law-scroll" aria-label={name} tabIndex={0}>
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
      </section>
    </>
  )
}

function Row({ step: { command, on, from, to, by, hasCondition } }: { readonly step: LifecycleStep }) {
  const { words, states, commands, parties } = useLawWords()
  const nameOf = (state: string) => (state === 'same' ? words.same : (states[on][state] ?? state))
  const list = (names: readonly string[]) => names.map(nameOf).join(words.separator)
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
