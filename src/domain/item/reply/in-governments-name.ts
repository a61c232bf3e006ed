import type { ClearanceStep, Clearer } from '../../jurisdiction/settings/clearance-step.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Item } from '../item.ts'
import { isKeyItem } from '../key/key-care.ts'
import type { Reply } from './reply.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'

/** 以县政府名义办理: decided with the allotment, and so for every letter of the item (`domain-rules.md` 6.1). */
export function isInGovernmentsName({ allotment }: Pick<Item, 'allotment'>): boolean {
  return allotment?.inGovernmentsName ?? false
}

/** Agreed to in the unit, and waiting for the county leader's signature. */
export function awaitsCountyLeader(
  item: Pick<Item, 'allotment'>,
  { status }: Pick<Reply, 'status'>,
): boolean {
  return status === 'cleared' && isInGovernmentsName(item)
}

/** Some counties want key items answered by the government itself (Huoqiu, 8.4). */
export function whyNotInUnitsName(
  item: Pick<Item, 'allotment' | 'key'>,
  { keyItemsInGovernmentsName }: Pick<Settings, 'keyItemsInGovernmentsName'>,
): AnyRefusal | undefined {
  if (!keyItemsInGovernmentsName || !isKeyItem(item) || isInGovernmentsName(item)) return undefined
  return refuse('keyItemInGovernmentsName')
}

/** Who would have signed for the unit agrees instead, as the last step of its chain. */
export function agreementOf(by: Clearer): ClearanceStep {
  return { by, name: '单位负责人同意', when: [] }
}
