import { z } from 'zod'
import { disposals, type RefusalGround } from '../../jurisdiction/settings/refusal-ground.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import type { ItemKind } from '../../vocabulary/kinds.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { convertItem, type ItemConverted } from './convert-item.ts'

export const refuseItemData = z.strictObject({
  /** A code of the county’s table for this kind of item. */
  ground: z.string().trim().min(1).max(30),
  /** Sent to the proposer; a code alone is no courtesy. */
  explanation: z.string().trim().min(4).max(2000),
  /** What becomes of it; the usual consequence of the ground where absent. */
  disposal: z.enum(disposals).exactOptional(),
  addressee: z.string().trim().max(120).default(''),
})
export type RefuseItem = z.infer<typeof refuseItemData>

/** The ground as it read on the day; the table may change afterwards. Older records have the code alone. */
export type NamedGround = { readonly ground: string; readonly label?: string; readonly labelEn?: string }

export type ItemRefused = NamedGround & {
  readonly type: 'ItemRefused'
  readonly explanation: string
  readonly refusedOn: PlainDate
}

/**
 * 不予受理 / 不予立案: a coded ground of this kind of item and an explanation (`domain-rules.md` 2.4, 4.3); where
 * the matter goes on as something else, the item counts as converted, not as refused.
 */
export function refuseItem(
  { ground: code, disposal, addressee, explanation }: RefuseItem,
  scene: Scene,
): readonly (ItemRefused | ItemConverted)[] | AnyRefusal {
  const { item, settings, today } = scene
  const ground = groundsOf(settings, item.kind).find(entry => entry.code === code)
  if (!ground) return refuse('groundNotOfThisKind')
  const named = { ground: code, label: ground.label, labelEn: ground.labelEn }
  const destination = disposal ?? ground.disposal
  if (destination === 'nothing') return [{ type: 'ItemRefused', ...named, explanation, refusedOn: today }]
  const converted = convertItem({ destination, addressee, explanation }, scene)
  return 'refused' in converted ? converted : converted.map(event => ({ ...event, because: named }))
}

/** 理由: the county’s table for this kind of item. */
export function groundsOf(settings: Settings, kind: ItemKind): readonly RefusalGround[] {
  return kind === 'suggestion' ? settings.groundsForSuggestions : settings.groundsForProposals
}
