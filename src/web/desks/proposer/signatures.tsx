import type { Item } from '#domain/item/item.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 联名情况: who was invited, who signed, who has not answered. */
export function Signatures({ item }: { readonly item: Item }) {
  const { steps: words, date } = useProposerWords()
  const { coSigning } = item
  if (item.stage !== 'coSigning' || !coSigning) return null
  const answerOf = (id: string | undefined) => coSigning.answers.find(({ proposerId }) => proposerId === id)
  const signed = coSigning.answers.filter(({ signs }) => signs).length
  return (
    <section className="my-panel">
      <h2>{words.signedSoFar(signed, coSigning.invited.length)}</h2>
      <p className="my-quiet">{words.until(date(coSigning.until))}</p>
      <ul>
        {coSigning.invited.map(({ id, name }) => {
          const answer = answerOf(id)
          const state = answer ? (answer.signs ? words.signed : words.declined) : words.waiting
          return (
            <li key={id ?? name}>
              {name} · {state}
              {answer?.opinion && `：${answer.opinion}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
