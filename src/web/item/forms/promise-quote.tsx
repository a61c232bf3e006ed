import type { ItemView } from '#web/api/items.ts'
import { useFollowUpWords } from '../follow-up-words.ts'

type Props = { readonly view: ItemView; readonly promiseId: string }

/** The promise a step is about, in the words it was given in. */
export function PromiseQuote({ view, promiseId }: Props) {
  const words = useFollowUpWords()
  const promise = view.item.promises.find(({ id }) => id === promiseId)
  if (!promise) return null
  return (
    <blockquote className="item-quote">
      <p className="item-prose">{promise.text}</p>
      <footer>
        {words.dueOn} {promise.dueOn}
      </footer>
    </blockquote>
  )
}
