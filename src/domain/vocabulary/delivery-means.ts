/** 送达方式: how an office sends a reply letter to one addressee. */
export const deliveryMeans = ['online', 'inPerson', 'post'] as const
export type DeliveryMeans = (typeof deliveryMeans)[number]

/** With 转告: a signatory who agreed is told by the lead, not by the office (`domain-rules.md` 8.5). */
export const waysOfDelivery = [...deliveryMeans, 'throughLead'] as const
export type WayOfDelivery = (typeof waysOfDelivery)[number]

/** 未送到: why a letter did not reach its addressee. */
export const bounceCauses = ['mailRejected', 'letterReturned', 'wrongAddress', 'notReached'] as const
export type BounceCause = (typeof bounceCauses)[number]

/** 送达情况 of one addressee as it stands: the last two of them are missing deliveries. */
export const deliveryStates = ['sent', 'received', 'read', 'toPassOn', 'bounced'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** 主送对象 of a joint item: every signatory, the lead alone, or the lead who tells those that agreed to it. */
export const addresseeRules = ['everybody', 'lead', 'leadRelays'] as const
export type AddresseeRule = (typeof addresseeRules)[number]

/** What a line of the ledger of deliveries tells of its letter. */
type Line = {
  readonly means: WayOfDelivery
  readonly readOn?: unknown
  readonly received?: unknown
  readonly bounced?: unknown
}

/** Where the letter is for this addressee; what was handed over counts as received. */
export function deliveryState({ means, readOn, received, bounced }: Line): DeliveryState {
  if (readOn) return 'read'
  if (received) return 'received'
  if (bounced) return 'bounced'
  if (means === 'throughLead') return 'toPassOn'
  return means === 'inPerson' ? 'received' : 'sent'
}

/** 送达未落实: the letter came back, or the lead has not confirmed passing it on. */
export function isDeliveryMissing(delivery: Line): boolean {
  const state = deliveryState(delivery)
  return state === 'bounced' || state === 'toPassOn'
}

/** Neither a sign of having arrived nor of having come back. */
export function isUnheard({ readOn, received, bounced }: Line): boolean {
  return !readOn && !received && !bounced
}
