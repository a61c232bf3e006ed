import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Item } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { addresseeRule, isLeadAt } from './addressees.ts'

export const consentToRelayData = z.strictObject({
  consents: z.boolean(),
  /** Position among the proposers, for an office that enters what somebody signed on paper; one's own otherwise. */
  signatory: z.coerce.number().int().min(0).max(399).exactOptional(),
})
export type ConsentToRelay = z.infer<typeof consentToRelayData>

/** 同意由领衔人转告: the latest word of a signatory counts. */
export type RelayConsent = {
  readonly signatory: number
  readonly name: string
  readonly consents: boolean
  readonly by: string
  readonly on: PlainDate
}
export type RelayConsented = { readonly type: 'RelayConsented'; readonly consent: RelayConsent }

/** 同意转告: a signatory agrees that the lead tells him of the reply, or takes it back (national rule, Shandong). */
export function consentToRelay(
  { consents, signatory: named }: ConsentToRelay,
  { item, actor, today }: Scene,
): readonly RelayConsented[] | AnyRefusal {
  const own = ownPlace({ item, actor })
  const signatory = own ?? named
  if (signatory === undefined || (own !== undefined && named !== undefined && named !== own))
    return refuse('nameTheSignatory')
  const proposer = item.proposers[signatory]
  if (!proposer) return refuse('unknownTarget')
  if (isLeadAt(item, signatory)) return refuse('leadIsWrittenTo')
  const stands = item.relayConsents?.findLast(given => given.signatory === signatory)?.consents ?? false
  if (stands === consents) return refuse('relayAnswered')
  const consent = { signatory, name: proposer.name, consents, by: actor.name, on: today }
  return [{ type: 'RelayConsented', consent }]
}

/** Only where the county's rule lets the lead relay, and somebody else signed. */
export function mayRelay({ item, actor, settings }: Scene): true | AnyRefusal {
  if (addresseeRule(item, settings) !== 'leadRelays') return refuse('noRelayHere')
  if (item.proposers.every((_, index) => isLeadAt(item, index))) return refuse('noRelayHere')
  const own = ownPlace({ item, actor })
  return own === undefined || !isLeadAt(item, own) || refuse('leadIsWrittenTo')
}

function ownPlace({ item, actor }: { readonly item: Item } & Pick<Scene, 'actor'>): number | undefined {
  const place = item.proposers.findIndex(({ id }) =>
    actor.grants.some(grant => grant.role === 'proposer' && id !== undefined && grant.proposerId === id),
  )
  return place < 0 ? undefined : place
}
