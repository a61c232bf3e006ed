import { useMutation, useQueryClient } from '@tanstack/react-query'
import { contactVerdicts, type ContactVerdict } from '#domain/vocabulary/contact-means.ts'
import { sendByLink, type OpenedLink } from '#web/api/links.ts'
import { ProblemNote } from './problem-note.tsx'
import { useLinkWords } from './use-link-words.ts'
import { useProposerWords } from './use-proposer-words.ts'

type Props = { readonly token: string; readonly opened: Extract<OpenedLink, { state: 'open' }> }

/** Contacts that the holder of the link has not confirmed: one question each, answered by a press and by nothing else. */
export function LinkContacts({ token, opened: { view, proposerId } }: Props) {
  const words = useLinkWords()
  const { confirm, date } = useProposerWords()
  const client = useQueryClient()
  const sending = useMutation({
    mutationFn: (data: { contactId: string; verdict: ContactVerdict }) =>
      sendByLink(token, 'confirm-contact', data),
    onSuccess: () => client.invalidateQueries({ queryKey: ['link', token] }),
  })
  const open = view.item.contacts.filter(
    ({ id, proposerIds, verdicts }) =>
      proposerIds.includes(proposerId) &&
      !verdicts.some(given => given.proposerId === proposerId) &&
      view.permitted.some(({ command, target }) => command === 'confirmContact' && target === id),
  )
  return open.map(({ id, heldOn, summary }) => (
    <section key={id} className="my-panel">
      <h2>{words.contact}</h2>
      <p>
        {date(heldOn)}：{summary}
      </p>
      <div className="my-answers">
        {contactVerdicts.map(verdict => (
          <button
            key={verdict}
            type="button"
            className="my-answer"
            disabled={sending.isPending}
            onClick={() => sending.mutate({ contactId: id, verdict })}
          >
            {confirm.verdicts[verdict]}
          </button>
        ))}
      </div>
      <ProblemNote error={sending.error} />
    </section>
  ))
}
