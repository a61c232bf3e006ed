import { holdsRole } from '../../permission/actor.ts'
import { whyNotCountersigned } from '../countersigning/whose-word.ts'
import { replyOf } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import { needsPreCheck, signerInUnit } from './clearance-steps.ts'
import { isInGovernmentsName } from './in-governments-name.ts'
import { holdsStepOf } from './step-holders.ts'
import { z } from 'zod'
import type { ClearanceMark } from './reply.ts'
import type { Scene } from '../scene.ts'

export const signReplyData = z.strictObject({
  replyId: z.string(),
  note: z.string().trim().max(1000).default(''),
})
export type SignReply = z.infer<typeof signReplyData>

export type ReplySigned = {
  readonly type: 'ReplySigned'
  readonly replyId: string
  readonly mark: ClearanceMark
  /** It goes to the government's supervision office before it gets its number. */
  readonly toPreCheck: boolean
}

/** 签发: the unit's leader signs, or the county leader in the government's name; from here on the text cannot change. */
export function signReply(
  { replyId, note }: SignReply,
  { item, settings, actor, today }: Scene,
): readonly ReplySigned[] | AnyRefusal {
  const reply = replyOf(item, replyId)
  const unsigned = whyNotCountersigned({ item, settings }, reply)
  if (unsigned) return unsigned
  return [
    {
      type: 'ReplySigned',
      replyId,
      mark: { step: 'signature', outcome: 'signed', by: actor.name, byId: actor.accountId, on: today, note },
      toPreCheck: needsPreCheck({ item, text: reply.text }, settings),
    },
  ]
}

/** 签发人 as the county has it: the main leader, or another leader where the letter is not one for the main leader. */
export function holdsTheSignature(
  scene: Pick<Scene, 'item' | 'actor' | 'settings' | 'mainLeaders'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const { item, settings } = scene
  const reply = replyOf(item, String(data.replyId))
  if (isInGovernmentsName(item)) return holdsRole(scene.actor, 'countyLeader') || refuse('countyLeaderSigns')
  const by = signerInUnit({ item, text: reply.text }, settings)
  return (
    holdsStepOf(by, reply, scene) || refuse(by === 'mainLeader' ? 'mainLeaderSigns' : 'leaderInChargeSigns')
  )
}
