import { ProblemError } from '#web/api/client.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** Why it was not done, in the server's own sentence. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const words = useProposerWords()
  if (!error) return null
  return (
    <p role="alert" className="my-alert">
      {error instanceof ProblemError ? error.problem.detail : words.failed}
    </p>
  )
}
