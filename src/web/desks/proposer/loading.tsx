import { useProposerWords } from './use-proposer-words.ts'

type Query = { readonly isPending: boolean; readonly isError: boolean; readonly refetch: () => unknown }

/** Says that something is on its way, or that it did not come, with one button to try again. */
export function Loading({ query }: { readonly query: Query }) {
  const words = useProposerWords()
  if (query.isError) {
    return (
      <div role="alert" className="my-alert">
        <p>{words.failed}</p>
        <button type="button" className="my-button" onClick={() => query.refetch()}>
          {words.retry}
        </button>
      </div>
    )
  }
  return query.isPending ? (
    <p role="status" className="my-quiet">
      {words.loading}
    </p>
  ) : null
}
