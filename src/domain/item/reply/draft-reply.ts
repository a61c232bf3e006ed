import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { askAnswers } from '../../vocabulary/ask-answers.ts'
import { resultClassOf } from '../../jurisdiction/settings/settings.ts'
import { tooEarly, tooEarlyOrToCome } from '../day-of-item.ts'
import type { Item } from '../item.ts'
import type { ReplyText } from './reply.ts'
import { assignmentOf, currentReply, nextId } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** The words of a letter, as whoever writes or corrects it hands them in. */
export const replyTextData = z.strictObject({
  resultClass: z.string().trim().max(8),
  opening: z.string().trim().max(4000).default(''),
  answers: z
    .array(
      z.strictObject({
        pointId: z.string(),
        answer: z.enum(askAnswers),
        text: z.string().trim().max(10_000),
      }),
    )
    .max(30),
  plan: z
    .strictObject({
      text: z.string().trim().min(2).max(4000),
      dueOn: plainDateSchema.exactOptional(),
      responsible: z.string().trim().min(1).max(60).exactOptional(),
    })
    .exactOptional(),
  reason: z.string().trim().min(2).max(4000).exactOptional(),
  upward: z.strictObject({ to: z.string().trim().min(2).max(120), on: plainDateSchema }).exactOptional(),
  involvesMoney: z.boolean().exactOptional(),
  contactPerson: z.string().trim().max(60).default(''),
  contactPhone: z.string().trim().max(40).default(''),
})
export const draftReplyData = replyTextData.extend({ assignmentId: z.string() })
export type DraftReply = z.infer<typeof draftReplyData>

export type ReplyDrafted = {
  readonly type: 'ReplyDrafted'
  readonly replyId: string
  readonly assignmentId: string
  readonly unitId: string
  readonly round: number
  readonly text: ReplyText
  readonly by: string
  readonly byId?: string
  readonly on: PlainDate
}

/** 答复拟稿: begins or revises the draft of the present round. Gaps are allowed until it goes to clearance. */
export function draftReply(
  { assignmentId, ...text }: DraftReply,
  scene: Scene,
): readonly ReplyDrafted[] | AnyRefusal {
  const { item, actor, today } = scene
  const assignment = assignmentOf(item, assignmentId)
  const existing = currentReply(item, assignment)
  if (existing && existing.status !== 'drafting') return refuse('replyExists')
  const fault = faultOfText(text, assignmentId, scene)
  if (fault) return fault
  return [
    {
      type: 'ReplyDrafted',
      replyId: existing?.id ?? nextId('r', item.replies),
      assignmentId,
      unitId: assignment.unitId,
      round: assignment.round,
      text,
      by: actor.name,
      byId: actor.accountId,
      on: today,
    },
  ]
}

/** What speaks against this text, gaps apart: a class or a point that is not there, a day that cannot be. */
export function faultOfText(
  text: Omit<DraftReply, 'assignmentId'>,
  assignmentId: string,
  { item, settings, today }: Pick<Scene, 'item' | 'settings' | 'today'>,
): AnyRefusal | undefined {
  if (text.resultClass && !resultClassOf(settings, text.resultClass)) return refuse('unknownResultClass')
  const early =
    (text.plan?.dueOn && tooEarly(text.plan.dueOn, item.year)) ??
    (text.upward && tooEarlyOrToCome(text.upward.on, { year: item.year, today }))
  if (early) return early
  const unknown = text.answers.find(({ pointId }) => !answerablePoints(item, assignmentId).includes(pointId))
  return unknown && refuse('unknownPoint', { point: unknown.pointId })
}

/** The points this unit must answer: those named in its part, or all; an unsplit item is one ask, `all`. */
export function answerablePoints(item: Item, assignmentId: string): readonly string[] {
  const { pointIds } = assignmentOf(item, assignmentId)
  if (item.points.length === 0) return ['all']
  return pointIds.length > 0 ? pointIds : item.points.map(({ id }) => id)
}
