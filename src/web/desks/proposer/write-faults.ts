import type { MyDraft } from './my-drafts.ts'
import type { WhereToSubmit } from './where-to-submit.ts'

type Faults = {
  title?: boolean
  request?: boolean
  category?: boolean
  session?: boolean
  signUntil?: boolean
  contact?: boolean
}

/** What is still missing before it can be handed in, by its field. */
export function faultsOf(draft: MyDraft, { counting, today, contact: registered }: WhereToSubmit): Faults {
  const { title = '', request = '', category = '', invited = [], signUntil = '' } = draft
  const contact = registered && (draft.contact ?? registered)
  return {
    ...(contact && (contact.name.trim() === '' || contact.phone.trim() === '') ? { contact: true } : {}),
    ...(invited.length > 0 && signUntil < today ? { signUntil: true } : {}),
    ...(title.trim().length < 2 ? { title: true } : {}),
    ...(request.trim() === '' ? { request: true } : {}),
    ...(category === '' ? { category: true } : {}),
    ...(counting ? {} : { session: true }),
  }
}
