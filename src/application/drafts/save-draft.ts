import { z } from 'zod'
import { transaction } from '#database/engine/transaction.ts'
import { deleteDraft, draftsList, writeDraft } from '#database/queries/drafts.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import type { Refusal } from '../outcome.ts'

/** A person writes a few at a time; more is a fault of a machine. */
const mostDrafts = 100
const mostCharacters = 120_000

export const draftIdSchema = z.string().min(1).max(64)

export const saveDraftData = z.strictObject({
  /** What the page keeps of an unsent item; nobody but the page reads it. */
  content: z
    .record(z.string().max(60), z.json())
    .refine(content => JSON.stringify(content).length <= mostCharacters, {
      params: { reason: 'draftTooLong' },
    }),
  /** Version that the page saw; 0 for a new one. */
  basedOn: z.int().min(0),
})
export type SaveDraft = z.output<typeof saveDraftData>

/** 存草稿: for this account alone. What another device wrote meanwhile is not overwritten. */
export async function saveDraft(
  app: Application,
  actor: Actor,
  { draftId, content, basedOn }: SaveDraft & { readonly draftId: string },
): Promise<{ readonly version: number; readonly editedAt: string } | Refusal> {
  return await transaction(app.database, actor.jurisdictionId, async tx => {
    const editedAt = timeIn(await jurisdictionOf(tx, actor.jurisdictionId), app).at
    const { jurisdictionId, accountId } = actor
    const kept = await draftsList(tx, { jurisdictionId, accountId })
    const isNew = !kept.some(draft => draft.draftId === draftId)
    // One that is gone was handed in or deleted elsewhere: it does not come back by itself.
    if (isNew && basedOn > 0) return { refused: 'draftGone' }
    if (isNew && kept.length >= mostDrafts) return { refused: 'tooManyDrafts', facts: { most: mostDrafts } }
    const version = await writeDraft(tx, { jurisdictionId, accountId, draftId, content, editedAt, basedOn })
    return version === undefined ? { refused: 'draftChanged' } : { version, editedAt }
  })
}

/** 删草稿: gone for good. */
export async function removeDraft(app: Application, actor: Actor, draftId: string): Promise<void> {
  const { jurisdictionId, accountId } = actor
  await transaction(app.database, jurisdictionId, tx =>
    deleteDraft(tx, { jurisdictionId, accountId, draftId }),
  )
}
