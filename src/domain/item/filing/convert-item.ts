import { z } from 'zod'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { conversions, type Conversion } from '../../vocabulary/conversions.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { NamedGround } from './refuse-item.ts'

export const convertItemData = z.strictObject({
  destination: z.enum(conversions),
  /** Who receives it from now on; needed where it leaves the county's remit. */
  addressee: z.string().trim().max(120).default(''),
  explanation: z.string().trim().min(4).max(2000),
  /** The day it was sent; needed where it leaves the county's remit. */
  sentOn: plainDateSchema.exactOptional(),
})
export type ConvertItem = z.infer<typeof convertItemData>

export type ItemConverted = {
  readonly type: 'ItemConverted'
  readonly destination: Conversion
  readonly addressee: string
  readonly explanation: string
  readonly sentOn?: PlainDate
  /** The ground for not accepting it, where it was passed on for that reason. */
  readonly because?: NamedGround
  readonly on: PlainDate
}

/** 转办: what is no suggestion or proposal goes on as something else, and its proposer is told (`domain-rules.md` 4.2). */
export function convertItem(
  data: ConvertItem,
  { item, settings, today }: Scene,
): readonly ItemConverted[] | AnyRefusal {
  const possible: readonly Conversion[] =
    item.kind === 'suggestion' ? settings.conversionsOfSuggestions : settings.conversionsOfProposals
  if (!possible.includes(data.destination)) return refuse('conversionNotOfThisKind')
  if (data.destination === 'otherAuthority' && data.addressee === '') return refuse('addresseeOfConversion')
  if (data.destination === 'otherAuthority' && !data.sentOn) return refuse('dayOfTransfer')
  const impossible = data.sentOn && tooEarlyOrToCome(data.sentOn, { year: item.year, today })
  if (impossible) return impossible
  return [{ type: 'ItemConverted', ...data, on: today }]
}
