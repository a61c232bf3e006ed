import { deliveryState } from '#domain/vocabulary/delivery-means.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '#web/item/item-words.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { StepDone } from './step-done.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 已转告: the lead says that those who agreed to it have the letter from him. */
export function RelayQuestion({ view, replyId }: Props) {
  const { relay: words } = useProposerWords()
  const { commands } = useItemWords()
  const sending = useSending(view, 'confirmRelay')
  const deliveries = view.item.replies.find(({ id }) => id === replyId)?.deliveries ?? []
  const waiting = deliveries.filter(delivery => deliveryState(delivery) === 'toPassOn')
  if (sending.isSuccess) return <StepDone itemId={view.item.id} />
  return (
    <>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p>
        <b>{view.item.title}</b>
      </p>
      <p>{commands.confirmRelay.explain}</p>
      <ul>
        {waiting.map(({ proposerName }) => (
          <li key={proposerName}>{proposerName}</li>
        ))}
      </ul>
      <ProblemNote error={sending.error} />
      <button
        type="button"
        className="my-button"
        disabled={sending.isPending || waiting.length === 0}
        onClick={() => sending.mutate({ replyId })}
      >
        {words.send}
      </button>
    </>
  )
}
