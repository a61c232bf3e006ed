import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { draftIdSchema, removeDraft, saveDraft, saveDraftData } from '#application/drafts/save-draft.ts'
import { draftsList } from '#database/queries/drafts.ts'
import { problemOfIssues, problemOfRefusal } from '../problems.ts'
import { done, ok, type Route } from '../route.ts'

const saving = saveDraftData.extend({ draftId: draftIdSchema })
const removing = z.strictObject({ draftId: draftIdSchema })

export const draftRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/drafts',
    access: ['proposer'],
    summary: 'The asker’s own unsent items; nobody else reads them',
    handle: async ({ app, actor }) => ok(await ask(app, actor, tx => draftsList(tx, actor))),
  },
  {
    method: 'PUT',
    path: '/drafts/{draftId}',
    access: ['proposer'],
    summary: 'Keep an unsent item, unless another device changed it meanwhile',
    body: saveDraftData,
    handle: async ({ app, actor, params, body, language }) => {
      const parsed = saving.safeParse({ ...(body as object | undefined), ...params })
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      const saved = await saveDraft(app, actor, parsed.data)
      return 'refused' in saved ? problemOfRefusal(saved, language) : ok(saved)
    },
  },
  {
    method: 'DELETE',
    path: '/drafts/{draftId}',
    access: ['proposer'],
    summary: 'Throw an unsent item away',
    handle: async ({ app, actor, params, language }) => {
      const parsed = removing.safeParse(params)
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      await removeDraft(app, actor, parsed.data.draftId)
      return done
    },
  },
]
