import { z } from 'zod'
import { holdsRole } from '../../permission/actor.ts'
import type { ClearanceMark, Reply } from './reply.ts'
import { awaitsCountyLeader } from './in-governments-name.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

export const returnReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().min(2).max(1000),
  /** The step it goes back to, counted from 0; the drafter where absent. */
  toStep: z.int().min(0).max(6).exactOptional(),
})
export type ReturnReply = z.infer<typeof returnReplyData>

export type ReplyReturned = {
  readonly type: 'ReplyReturned'
  readonly replyId: string
  readonly mark: ClearanceMark
  readonly toStep?: number
  /** The very person who wrote or cleared it (退回到人). */
  readonly toPerson?: { readonly name: string; readonly accountId: string }
}

/** 退回修改: back to the drafter or to an earlier step, never without a word why. */
export function returnReply(
  { replyId, note, toStep }: ReturnReply,
  { item, actor, today }: Scene,
): readonly ReplyReturned[] | AnyRefusal {
  const reply = replyOf(item, replyId)
  const { unitId, status, stepsCleared } = reply
  if (toStep !== undefined && toStep >= stepsCleared) return refuse('stepNotYetPassed')
  const leads = actor.grants.some(grant => grant.role === 'unitLeader' && grant.unitId === unitId)
  const inUnit = leads ? 'unitLeader' : 'unitOffice'
  const step = status === 'preCheck' ? 'preCheck' : awaitsCountyLeader(item, reply) ? 'countyLeader' : inUnit
  const mark = { step, outcome: 'returned', by: actor.name, byId: actor.accountId, on: today, note } as const
  const toPerson = whoDid(reply, toStep)
  return [
    {
      type: 'ReplyReturned',
      replyId,
      mark,
      ...(toStep === undefined ? {} : { toStep }),
      ...(toPerson ? { toPerson } : {}),
    },
  ]
}

/** Who wrote the text, or cleared the step it goes back to; he gets it again, not just anybody of his role. */
function whoDid({ draftedBy, draftedById, marks, steps }: Reply, toStep: number | undefined) {
  if (toStep === undefined) return draftedById ? { name: draftedBy, accountId: draftedById } : undefined
  const did = marks.findLast(
    ({ step, name, outcome }) =>
      (outcome === 'cleared' || outcome === 'corrected') &&
      step === steps[toStep]?.by &&
      name === steps[toStep]?.name,
  )
  return did?.byId ? { name: did.by, accountId: did.byId } : undefined
}

/** Whoever has the letter returns it: the unit, the supervision office, or the county leader who is to sign it. */
export function holdsTheLetter(
  { item, actor }: Pick<Scene, 'item' | 'actor'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const reply = replyOf(item, String(data.replyId))
  const { status, unitId } = reply
  if (awaitsCountyLeader(item, reply)) return holdsRole(actor, 'countyLeader') || refuse('notPermitted')
  const isUnits = actor.grants.some(grant => grant.unitId === unitId)
  const holds = status === 'preCheck' ? holdsRole(actor, 'supervisionOffice') : isUnits
  return holds || refuse('notPermitted')
}
