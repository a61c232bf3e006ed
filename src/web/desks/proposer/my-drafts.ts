import type { FileRef } from '#domain/item/files.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { DraftStore } from '#web/item/kept-drafts.ts'

/** 联系人 as far as it is typed. */
export type ContactDraft = { readonly name: string; readonly phone: string; readonly address: string }

/** An item while its proposer writes it; on this device until the server has it. */
export type MyDraft = {
  readonly id: string
  readonly savedAt: string
  /** As the server counts the savings; absent before the first. */
  readonly version?: number
  readonly kind?: ItemKind
  readonly title?: string
  readonly situation?: string
  readonly request?: string
  readonly category?: string
  readonly wishedUnits?: readonly string[]
  readonly mayPublish?: boolean
  /** 联系人 of an organisation, where it is another than the register’s. */
  readonly contact?: ContactDraft
  /** Already with the server; handed in with the item. */
  readonly files?: readonly FileRef[]
  /** 联名: whom to invite, and the last day to sign. */
  readonly invited?: readonly { readonly id: string; readonly name: string }[]
  readonly signUntil?: string
}

const nameOf = (accountId: string) => `tiban.my-drafts/${accountId}`

/** Drafts of this person that the server has not got yet, latest first. */
export function draftsOf(store: DraftStore, accountId: string): readonly MyDraft[] {
  try {
    const drafts = JSON.parse(store.getItem(nameOf(accountId)) ?? '[]') as readonly MyDraft[] // written below
    return [...drafts].sort((one, other) => other.savedAt.localeCompare(one.savedAt))
  } catch {
    return []
  }
}

export function saveDraft(store: DraftStore, accountId: string, draft: MyDraft): void {
  write(store, accountId, [draft, ...draftsOf(store, accountId).filter(({ id }) => id !== draft.id)])
}

export function removeDraft(store: DraftStore, accountId: string, id: string): void {
  write(
    store,
    accountId,
    draftsOf(store, accountId).filter(draft => draft.id !== id),
  )
}

function write(store: DraftStore, accountId: string, drafts: readonly MyDraft[]): void {
  try {
    store.setItem(nameOf(accountId), JSON.stringify(drafts))
  } catch {
    // A full or forbidden store only costs the safety net; the page still holds the text.
  }
}
