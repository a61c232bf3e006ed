import type { KeptDraft } from '#web/api/drafts.ts'
import type { MyDraft } from './my-drafts.ts'

/** A draft, and whether only this device has what was typed last. */
export type BoxedDraft = { readonly draft: MyDraft; readonly isOnDevice: boolean }

/** 草稿箱: what the server keeps, and what this device has not been able to send there. */
export function draftBox(kept: readonly KeptDraft[], onDevice: readonly MyDraft[]): readonly BoxedDraft[] {
  const waiting = new Set(onDevice.map(({ id }) => id))
  return [
    ...onDevice.map(draft => ({ draft, isOnDevice: true })),
    ...kept
      .filter(({ draftId }) => !waiting.has(draftId))
      .map(entry => ({ draft: asMine(entry), isOnDevice: false })),
  ].sort((one, other) => other.draft.savedAt.localeCompare(one.draft.savedAt))
}

function asMine({ draftId, version, content, editedAt }: KeptDraft): MyDraft {
  return { ...(content as Partial<MyDraft>), id: draftId, savedAt: editedAt, version } // written by contentOf
}

/** What is kept of a draft; its name, version and hour the server knows itself. */
export function contentOf({ id: _, savedAt: __, version: ___, ...content }: MyDraft): object {
  return content
}
