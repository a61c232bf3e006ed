import { useFilesWords } from '#web/kit/files-words.ts'
import type { ContactDraft, MyDraft } from './my-drafts.ts'
import { ScreenTitle } from './screen-title.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

type Props = {
  readonly draft: MyDraft
  /** 联系人 of the register, where an organisation hands in. */
  readonly contact: ContactDraft | undefined
  readonly isSending: boolean
  readonly onEdit: () => void
  readonly onSend: () => void
}

/** Once more before it goes, because afterwards the text is fixed. */
export function WriteCheck({ draft, contact: registered, isSending, onEdit, onSend }: Props) {
  const { write, coSign, contact: contactWords } = useProposerWords()
  const contact = registered && (draft.contact ?? registered)
  const files = useFilesWords()
  const invited = draft.invited ?? []
  const nameOf = useShortUnitNames()
  return (
    <>
      <ScreenTitle>{write.checkTitle}</ScreenTitle>
      <p>
        <b>{write.checkHint}</b>
      </p>
      <dl className="my-check">
        <dt>{write.itemTitle}</dt>
        <dd>{draft.title}</dd>
        {draft.situation && <dt>{write.situation}</dt>}
        {draft.situation && <dd className="my-prose">{draft.situation}</dd>}
        <dt>{write.request}</dt>
        <dd className="my-prose">{draft.request}</dd>
        <dt>{write.category}</dt>
        <dd>{draft.category}</dd>
        {(draft.files ?? []).length > 0 && <dt>{files.label}</dt>}
        {(draft.files ?? []).length > 0 && <dd>{draft.files?.map(({ name }) => name).join('、')}</dd>}
        <dt>{write.wishedUnits}</dt>
        <dd>{(draft.wishedUnits ?? []).map(nameOf).join('、') || write.none}</dd>
        {invited.length > 0 && <dt>{coSign.title}</dt>}
        {invited.length > 0 && (
          <dd>
            {invited.map(({ name }) => name).join('、')} · {coSign.until} {draft.signUntil}
          </dd>
        )}
        {contact && <dt>{contactWords.title}</dt>}
        {contact && (
          <dd>{[contact.name, contact.phone, contact.address].filter(part => part !== '').join(' · ')}</dd>
        )}
        <dt>{write.mayPublish}</dt>
        <dd>{(draft.mayPublish ?? true) ? write.yes : write.no}</dd>
      </dl>
      <div className="my-foot">
        <button type="button" className="my-button" disabled={isSending} onClick={onSend}>
          {invited.length > 0 ? coSign.send : write.send}
        </button>
        <button type="button" className="my-button my-button-plain" onClick={onEdit}>
          {write.edit}
        </button>
      </div>
    </>
  )
}
