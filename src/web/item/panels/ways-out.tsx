import type { Item } from '#domain/item/item.ts'
import { useGroundLabel } from '#web/kit/ground-label.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

/** 退回、撤回、转办: what else happened to an item than being accepted. */
export function WaysOut({ item }: { readonly item: Item }) {
  const { filing: words } = useItemWords()
  const { conversions } = useVocabulary()
  const groundLabel = useGroundLabel()
  const { returns, withdrawalAdvice, withdrawal, withdrawnOn, conversion, coSigning, stage } = item
  return (
    <>
      {stage === 'coSigning' && coSigning && <p>{words.coSigning(coSigning.until)}</p>}
      {returns.map(({ by, on, reason }) => (
        <Said key={`${on} ${reason}`} head={words.returned(by, on)} text={reason} />
      ))}
      {withdrawalAdvice && <Said head={words.advised(withdrawalAdvice.on)} text={withdrawalAdvice.reason} />}
      {withdrawal && !withdrawnOn && (
        <Said head={words.withdrawalAsked(withdrawal.askedOn)} text={withdrawal.reason} />
      )}
      {withdrawnOn && <p>{words.withdrawn(withdrawnOn)}</p>}
      {conversion?.because && <p>{words.because(groundLabel(conversion.because))}</p>}
      {conversion && (
        <Said
          head={`${words.converted(conversions[conversion.destination], conversion.sentOn ?? conversion.on)} ${conversion.addressee}`}
          text={conversion.explanation}
        />
      )}
    </>
  )
}

function Said({ head, text }: { readonly head: string; readonly text: string }) {
  return (
    <>
      <p>{head}</p>
      <p className="item-prose">{text}</p>
    </>
  )
}
