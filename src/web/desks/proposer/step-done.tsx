import { Link } from '@tanstack/react-router'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'

/** After a step: that it is done, and the two ways on. */
export function StepDone({ itemId }: { readonly itemId: string }) {
  const { steps, judge } = useProposerWords()
  return (
    <div role="status" className="my-done">
      <ScreenTitle>{steps.done}</ScreenTitle>
      <Link to="/my/$itemId" params={{ itemId }} search={{}} className="my-button">
        {judge.toItem}
      </Link>
      <Link to="/my" className="my-button my-button-plain">
        {judge.toDesk}
      </Link>
    </div>
  )
}
