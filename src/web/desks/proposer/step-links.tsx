import { Link } from '@tanstack/react-router'
import type { ItemView } from '#web/api/items.ts'
import { openSteps } from './my-steps.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 您还可以: the steps open to this proposer; empty ones show nothing at all. */
export function StepLinks({ view }: { readonly view: ItemView }) {
  const { steps: words } = useProposerWords()
  const steps = openSteps(view.permitted)
  if (steps.length === 0) return null
  return (
    <section className="my-panel">
      <h2>{words.heading}</h2>
      <div className="my-answers">
        {steps.map(step => (
          <Link
            key={step}
            to="/my/$itemId"
            params={{ itemId: view.item.id }}
            search={{ task: step }}
            className="my-button my-button-plain"
          >
            {words[step].title}
          </Link>
        ))}
      </div>
    </section>
  )
}
