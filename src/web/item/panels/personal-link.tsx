import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reply } from '#domain/item/reply/reply.ts'
import { personalLink as english } from '#phrases/en/personal-link.ts'
import { personalLink as chinese, type PersonalLinkPhrases } from '#phrases/zh-CN/personal-link.ts'
import { createLink } from '#web/api/links.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'

type Props = { readonly itemId: string; readonly reply: Reply }

/** 发个人链接: the text with a link of a few days, for one addressee, to copy or to print; shown once. */
export function PersonalLink({ itemId, reply }: Props) {
  const words = usePhrases<PersonalLinkPhrases>({ 'zh-CN': chinese, en: english })
  const [addressee, setAddressee] = useState(0)
  const making = useMutation({ mutationFn: () => createLink(itemId, { replyId: reply.id, addressee }) })
  return (
    <div className="item-personal-link">
      <label>
        {words.to}{' '}
        <select value={addressee} onChange={event => setAddressee(Number(event.target.value))}>
          {reply.deliveries.map(({ proposerName }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: addressees keep their places; two may share a name
            <option key={`${index}/${proposerName}`} value={index}>
              {proposerName}
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        className="item-link-button"
        disabled={making.isPending}
        onClick={() => making.mutate()}
      >
        {words.create}
      </button>
      {making.error && <ProblemAlert problem={making.error} />}
      {making.data && (
        <>
          <p className="item-quiet">{words.once}</p>
          <textarea
            readOnly
            rows={8}
            aria-label={words.create}
            value={making.data}
            className="item-link-text"
          />
        </>
      )}
    </div>
  )
}
