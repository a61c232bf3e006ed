import type { Item } from '#domain/item/item.ts'
import { stepsOf } from './steps-of.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** What ended before its way did has no next stop; why is told above. */
const endedEarly: ReadonlySet<Item['stage']> = new Set([
  'refused',
  'converted',
  'withdrawn',
  'merged',
  'abandoned',
])

/** 办到哪一步了: the stops of the way, done ones with their day, the next with the day it is due. */
export function WayLine({
  item,
  proposerIds,
}: {
  readonly item: Item
  readonly proposerIds: readonly string[]
}) {
  const words = useProposerWords()
  const steps = stepsOf(item, proposerIds)
  const next = steps.find(({ on }) => !on)
  if (endedEarly.has(item.stage)) return null
  return (
    <section className="my-panel" aria-labelledby="my-way">
      <h2 id="my-way">{words.item.steps}</h2>
      <ol className="my-way">
        {steps.map(step => (
          <li
            key={step.name}
            className={step.on ? 'my-way-done' : step === next ? 'my-way-next' : ''}
            aria-current={step === next ? 'step' : undefined}
          >
            <b>{words.item.stepNames[step.name]}</b>
            <span>
              {step.on
                ? words.date(step.on)
                : step.dueBy
                  ? words.item.dueBy(words.date(step.dueBy))
                  : words.item.notYet}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
