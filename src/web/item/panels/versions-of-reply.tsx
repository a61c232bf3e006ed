import { diffChars } from 'diff'
import { useState } from 'react'
import type { Item } from '#domain/item/item.ts'
import type { Reply, ReplyText } from '#domain/item/reply/reply.ts'
import { useItemWords } from '../item-words.ts'
import './versions-of-reply.css'

type Props = { readonly item: Item; readonly reply: Reply }

/** 修改记录: every draft against the one before it, what was struck out and what was added. */
export function VersionsOfReply({ item, reply }: Props) {
  const { unit: words } = useItemWords()
  const [isOpen, setOpen] = useState(false)
  if (reply.earlier.length === 0) return null
  const versions = [...reply.earlier, { text: reply.text, by: reply.draftedBy, on: reply.draftedOn }]
  return (
    <>
      <button
        type="button"
        className="item-link-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(open => !open)}
      >
        {words.versions(versions.length)}
      </button>
      {isOpen && (
        <ol className="item-versions">
          {versions.map(({ text, by, on }, index) => {
            const former = versions[index - 1]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: versions are only ever added
              <li key={index}>
                <p className="item-quiet">{words.versionOf(index + 1, by, on)}</p>
                {former ? (
                  <Difference before={wordsOf(item, former.text)} after={wordsOf(item, text)} />
                ) : (
                  <p className="item-quiet">{words.versionFirst}</p>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const { unit: words } = useItemWords()
  if (before === after) return <p className="item-quiet">{words.versionSame}</p>
  return (
    <p className="item-prose">
      {diffChars(before, after).map(({ value, added, removed }, index) => {
        const key = `${index}`
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </p>
  )
}

/** Everything people wrote into a draft, in the order of the letter. */
function wordsOf(
  { points }: Item,
  { resultClass, opening, answers, plan, reason, upward }: ReplyText,
): string {
  const asked = (pointId: string) => points.find(({ id }) => id === pointId)?.text ?? ''
  return [
    resultClass,
    opening,
    ...answers.map(({ pointId, text }) => `${asked(pointId)}\n${text}`),
    plan ? [plan.text, plan.dueOn, plan.responsible].filter(Boolean).join(' ') : '',
    reason ?? '',
    upward ? `${upward.to} ${upward.on}` : '',
  ]
    .filter(part => part !== '')
    .join('\n')
}
