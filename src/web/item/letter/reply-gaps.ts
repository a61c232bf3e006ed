import type { Item } from '#domain/item/item.ts'
import type { ReplyText } from '#domain/item/reply/reply.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'

/** What a draft still lacks before it can go to clearance, in the order of the form. */
export type Gap =
  | { readonly lacks: 'answers'; readonly count: number }
  | { readonly lacks: 'resultClass' | 'plan' | 'planDay' | 'responsible' | 'reason' | 'upward' }

type Draft = Pick<ReplyText, 'resultClass' | 'answers' | 'plan' | 'reason' | 'upward'>

/**
 * A hint while writing, so that gaps are seen before the server refuses them; it opens and closes nothing.
 * The law itself is `submitReplyForClearance`.
 */
export function gapsOf(item: Item, settings: Settings, assignmentId: string, draft: Draft): readonly Gap[] {
  const empty = asksOf(item, assignmentId).filter(
    ({ id }) => !draft.answers.some(({ pointId, text }) => pointId === id && text.trim() !== ''),
  )
  const result = settings.resultClasses.find(({ code }) => code === draft.resultClass)
  return [
    ...(empty.length > 0 ? [{ lacks: 'answers', count: empty.length } as const] : []),
    ...(result ? [] : [{ lacks: 'resultClass' } as const]),
    ...(result?.needsPlan && !draft.plan ? [{ lacks: 'plan' } as const] : []),
    ...(result?.needsDeadline && !draft.plan?.dueOn ? [{ lacks: 'planDay' } as const] : []),
    ...(result?.needsDeadline && !draft.plan?.responsible ? [{ lacks: 'responsible' } as const] : []),
    ...(result?.needsReason && !draft.reason ? [{ lacks: 'reason' } as const] : []),
    ...(result?.needsUpwardReport && !draft.upward ? [{ lacks: 'upward' } as const] : []),
  ]
}

/** The asks one unit answers: its own points, or all of them; an item that was never split is one ask, `all`. */
export function asksOf(
  { points, assignments, title }: Pick<Item, 'points' | 'assignments' | 'title'>,
  assignmentId: string,
): readonly { readonly id: string; readonly text: string }[] {
  if (points.length === 0) return [{ id: 'all', text: title }]
  const pointIds = assignments.find(({ id }) => id === assignmentId)?.pointIds ?? []
  return pointIds.length > 0 ? points.filter(({ id }) => pointIds.includes(id)) : points
}
