import { Link } from '@tanstack/react-router'
import type { Item } from '#domain/item/item.ts'
import { useGroundLabel } from '#web/kit/ground-label.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** Why the item stands where it stands: returned, advised to withdraw, passed on, or not accepted. */
export function MyReasons({ item }: { readonly item: Item }) {
  const { item: words, reasons, date } = useProposerWords()
  const { conversions } = useVocabulary()
  const groundLabel = useGroundLabel()
  const { refusal, conversion, withdrawal, withdrawalAdvice, withdrawnOn, mergedInto, stage } = item
  return (
    <>
      {refusal && <Reason title={words.refused} head={groundLabel(refusal)} text={refusal.explanation} />}
      {stage === 'returned' && <Reason title={reasons.returned} text={item.returns.at(-1)?.reason ?? ''} />}
      {stage === 'submitted' && withdrawalAdvice && (
        <Reason title={reasons.advised} text={withdrawalAdvice.reason} />
      )}
      {withdrawal && stage !== 'withdrawn' && (
        <Reason title={reasons.withdrawalAsked} text={withdrawal.reason} />
      )}
      {withdrawnOn && <Reason title={reasons.withdrawn(date(withdrawnOn))} text={withdrawal?.reason ?? ''} />}
      {mergedInto && (
        <section className="my-panel">
          <h2>{reasons.merged}</h2>
          <Link to="/my/$itemId" params={{ itemId: mergedInto }}>
            {reasons.openMain}
          </Link>
        </section>
      )}
      {item.unitObjections.map(({ reason, on, answer }) => (
        <Reason
          key={`${on} ${reason}`}
          title={reasons.unitObjection}
          head={reason}
          text={answer ? `${reasons.unitObjectionAnswer}：${answer.text}` : ''}
        />
      ))}
      {conversion && (
        <Reason
          title={reasons.converted}
          head={[
            conversion.because ? groundLabel(conversion.because) : '',
            conversions[conversion.destination],
            conversion.addressee,
          ]
            .filter(text => text !== '')
            .join(' · ')}
          text={conversion.explanation}
        />
      )}
    </>
  )
}

type ReasonProps = { readonly title: string; readonly head?: string; readonly text: string }

function Reason({ title, head, text }: ReasonProps) {
  return (
    <section className="my-panel">
      <h2>{title}</h2>
      {head && <p>{head}</p>}
      <p className="my-prose">{text}</p>
    </section>
  )
}
