import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { commandItem, itemQuery } from '#web/api/items.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { AllotForm } from './allot-form.tsx'
import { PointsForm } from './points-form.tsx'

type Props = { readonly itemId: string; readonly onNext: () => void }

/** One item on the desk: its text and points in the middle, units and mode on the right. */
export function AllotItem({ itemId, onNext }: Props) {
  const { allot: words } = useOfficeWords()
  const kit = useKitWords()
  const { message } = App.useApp()
  const { data: view, error } = useQuery(itemQuery(itemId))
  const { run, isRunning, problem } = useCommand()
  if (error) return <ProblemAlert problem={error} />
  if (!view) return <p role="status">{kit.loading}</p>
  const { item, version } = view
  return (
    <>
      <article className="card">
        <h2>{item.title}</h2>
        <p>
          {item.proposers[0]?.name} {item.category}
        </p>
        <div className="long-text">
          {[item.situation, item.request].filter(text => text !== '').join('\n\n') || words.noText}
        </div>
        <PointsForm
          key={item.points.map(({ text }) => text).join('|')}
          points={item.points.map(({ text }) => text)}
          isRunning={isRunning}
          onSave={async points => {
            const done = await run(key =>
              commandItem({ itemId, command: 'splitIntoPoints', data: { points }, version, key }),
            )
            if (done) message.success(words.saved)
          }}
        />
      </article>
      <section className="card">
        {problem !== undefined && <ProblemAlert problem={problem} />}
        <AllotForm
          item={item}
          isRunning={isRunning}
          onSave={async data => {
            const done = await run(key =>
              commandItem({ itemId, command: 'proposeAllotment', data, version, key }),
            )
            if (!done) return
            message.success(words.saved)
            onNext()
          }}
        />
      </section>
    </>
  )
}
