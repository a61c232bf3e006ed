import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useItemWords } from './item-words.ts'

/** Nothing there, or not for this reader: the same page for both, so that existence stays unknown. */
export function ItemNotFound({ error }: { readonly error: unknown }) {
  const { notFoundTitle, notFoundHint } = useItemWords()
  const isMissing = typeof error === 'object' && error !== null && 'status' in error && error.status === 404
  if (!isMissing) return <ProblemAlert problem={error} />
  return (
    <section className="item-panel">
      <h1>{notFoundTitle}</h1>
      <p>{notFoundHint}</p>
    </section>
  )
}
