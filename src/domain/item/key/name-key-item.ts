import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { partsOfOpen, type RecalculatedPart } from '../deadline/recalculated-parts.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import type { Item } from '../item.ts'
import { partiesOf } from '../parties-of.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Guard } from '../step.ts'
import { keyItemTypes, type KeyItemType } from '../../vocabulary/key-items.ts'
import { isKeyItem, type KeyNaming } from './key-care.ts'

const name = z.string().trim().min(1).max(100)

export const nameKeyItemData = z.strictObject({
  keyType: z.enum(keyItemTypes),
  /** The meeting that decided it: 主任会议, 主席会议 or the government's own. */
  decidedBy: name,
  decidedOn: plainDateSchema,
  leader: name,
  committee: name,
  theme: z.string().trim().min(1).max(100).exactOptional(),
})
export type NameKeyItem = z.infer<typeof nameKeyItemData>

export type KeyItemNamed = {
  readonly type: 'KeyItemNamed'
  readonly naming: KeyNaming
  readonly parts: readonly RecalculatedPart[]
}

/**
 * 确定重点件. Suggestions are named by the chairpersons' meeting (Law on Deputies, article 52), proposals by the
 * committee's; the supervision office enters the government's own. Numbers never change; dates do where a rule says so.
 */
export function nameKeyItem(naming: NameKeyItem, scene: Scene): readonly KeyItemNamed[] | AnyRefusal {
  const { item, today } = scene
  const fault = whyNotNamed(naming.keyType, scene)
  if (fault) return fault
  const early = tooEarlyOrToCome(naming.decidedOn, { year: item.year, today })
  if (early) return early
  const named = { ...item, key: { naming, log: [] } }
  return [{ type: 'KeyItemNamed', naming, parts: partsOfOpen({ ...scene, item: named }) }]
}

export const notYetKey: Guard = ({ item }) => !isKeyItem(item) || refuse('keyAlready')
export const isKeyNow: Guard = ({ item }) => isKeyItem(item) || refuse('notKey')

const typeOfKind: Record<Item['kind'], KeyItemType> = { suggestion: 'congress', proposal: 'cppcc' }

function whyNotNamed(keyType: KeyItemType, { actor, item }: Scene): AnyRefusal | undefined {
  const isOffice = actor.grants.some(grant => partiesOf(grant, item, undefined).includes('supervisionOffice'))
  const own = isOffice ? 'government' : typeOfKind[item.kind]
  return keyType === own ? undefined : refuse('keyTypeNotYours')
}
