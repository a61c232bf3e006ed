import { useState } from 'react'
import type { Assignment } from '#domain/item/assignment/assignment.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import type { ItemView } from '#web/api/items.ts'
import { ClassTag } from '#web/kit/class-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { FileList } from '#web/kit/file-list.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { CountersigningsOfReply } from './countersignings-of-reply.tsx'
import { DeliveriesOfReply } from './deliveries-of-reply.tsx'
import { FactTable } from './fact-table.tsx'
import { MarksOfReply } from './marks-of-reply.tsx'
import { TwinsOfReply } from './twins-of-reply.tsx'
import { PersonalLink } from './personal-link.tsx'
import { VersionsOfReply } from './versions-of-reply.tsx'

type Props = { readonly view: ItemView; readonly assignment: Assignment }

/** 答复 of one part: every round, the present one first. */
export function RepliesOfUnit({ view, assignment }: Props) {
  const { unit: words } = useItemWords()
  const { item } = view
  const replies = item.replies.filter(({ assignmentId }) => assignmentId === assignment.id)
  const orders = item.rehandlings.filter(({ assignmentId }) => assignmentId === assignment.id)
  return (
    <section className="item-unit-part">
      <h3>{words.reply}</h3>
      {orders.map(({ round, orderedOn, dueOn, reason }) => (
        <blockquote key={round} className="item-quote item-quote-warn">
          {words.rehandling(round, orderedOn, dueOn)}
          <p>{reason}</p>
        </blockquote>
      ))}
      {item.interimReplies
        .filter(({ assignmentId }) => assignmentId === assignment.id)
        .map(({ text, files, by, on }) => (
          <blockquote key={`${on} ${text}`} className="item-quote">
            {text}
            <FileList itemId={item.id} files={files} />
            <footer>{words.interim(on, by)}</footer>
          </blockquote>
        ))}
      {replies.length === 0 && <p className="item-quiet">{words.noReply}</p>}
      {replies.toReversed().map(reply => (
        <ReplyEntry key={reply.id} view={view} reply={reply} />
      ))}
    </section>
  )
}

function ReplyEntry({ view, reply }: { readonly view: ItemView; readonly reply: Reply }) {
  const { item, settings, permitted } = view
  const { unit: words, letter } = useItemWords()
  const { replyStatuses } = useVocabulary()
  const [isOpen, setOpen] = useState(false)
  const sendsLinks = permitted.some(
    ({ command, target }) => command === 'remindOfFeedback' && target === reply.id,
  )
  const result = settings.resultClasses.find(({ code }) => code === reply.text.resultClass)
  return (
    <article className="item-reply">
      <h4>
        {words.replyRound(reply.round)} <span className="item-mark">{replyStatuses[reply.status]}</span>
      </h4>
      <FactTable
        facts={[
          { label: words.resultClass, value: result ? <ClassTag resultClass={result} /> : '—' },
          ...(reply.documentNumber ? [{ label: words.documentNumber, value: reply.documentNumber }] : []),
          ...(reply.issuedOn ? [{ label: words.issuedOn, value: <LegalDate date={reply.issuedOn} /> }] : []),
          ...(reply.text.plan
            ? [
                ...(reply.text.plan.dueOn
                  ? [{ label: words.planDue, value: <LegalDate date={reply.text.plan.dueOn} /> }]
                  : []),
                ...(reply.text.plan.responsible
                  ? [{ label: words.planResponsible, value: reply.text.plan.responsible }]
                  : []),
                { label: words.plan, value: reply.text.plan.text, isWide: true },
              ]
            : []),
          ...(reply.text.reason
            ? [{ label: words.declineReason, value: reply.text.reason, isWide: true }]
            : []),
          ...(reply.text.upward
            ? [{ label: words.upward, value: words.upwardTo(reply.text.upward.to, reply.text.upward.on) }]
            : []),
        ]}
      />
      {reply.reclassified && <p className="item-quiet">{words.reclassified(reply.reclassified)}</p>}
      <p className="item-quiet">
        {words.draftedBy(reply.draftedBy, reply.draftedOn)}
        {reply.revisions > 1 && ` · ${words.revisions(reply.revisions)}`}
        {(reply.submissions ?? 0) > 1 && ` · ${words.submissions(reply.submissions ?? 0)}`}
        {reply.returnedTo && ` · ${words.returnedTo(reply.returnedTo.name)}`}
      </p>
      <VersionsOfReply item={item} reply={reply} />
      <TwinsOfReply view={view} replyId={reply.id} />
      <CountersigningsOfReply reply={reply} />
      <MarksOfReply marks={reply.marks} />
      <DeliveriesOfReply item={item} reply={reply} />
      {sendsLinks && <PersonalLink itemId={item.id} reply={reply} />}
      <button
        type="button"
        className="item-link-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(open => !open)}
      >
        {isOpen ? letter.hide : letter.show}
      </button>
      {isOpen && <ReplyLetter itemId={item.id} replyId={reply.id} />}
    </article>
  )
}
