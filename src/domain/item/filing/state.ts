import type { Evolvers } from '../evolvers.ts'
import { withRecalculated } from '../deadline/state.ts'
import type { CategoryChanged } from './change-category.ts'
import type { PeriodCorrected } from './correct-period.ts'
import type { ItemAbsorbed } from './absorb-item.ts'
import type { WithdrawalAdvised } from './advise-withdrawal.ts'
import type { ItemConverted } from './convert-item.ts'
import type { ItemFiled } from './file-item.ts'
import type { ItemMerged } from './merge-item.ts'
import type { DelegationCheckPassed } from './pass-delegation-check.ts'
import type { ItemRefused } from './refuse-item.ts'
import type { ItemReleased } from './release-item.ts'
import type { ItemReturned } from './return-item.ts'
import type { ItemUnmerged } from './unmerge-item.ts'

export type FilingEvent =
  | ItemFiled
  | ItemRefused
  | PeriodCorrected
  | CategoryChanged
  | ItemMerged
  | ItemAbsorbed
  | ItemUnmerged
  | ItemReleased
  | DelegationCheckPassed
  | ItemReturned
  | WithdrawalAdvised
  | ItemConverted

export const filingEvolvers: Evolvers<FilingEvent> = {
  ItemFiled: (item, { number, category, filedOn }) => ({
    ...item,
    stage: 'filed',
    number,
    category,
    filedOn,
  }),
  ItemRefused: (item, { type: _, refusedOn, ...refusal }) => ({
    ...item,
    stage: 'refused',
    refusal: { ...refusal, on: refusedOn },
  }),
  CategoryChanged: (item, { category, parts }) => ({ ...withRecalculated(item, parts), category }),
  PeriodCorrected: (item, { period }) => ({ ...item, period }),
  DelegationCheckPassed: item => ({ ...item, stage: 'submitted' }),
  ItemReturned: (item, { type: _, ...returned }) => ({
    ...item,
    stage: 'returned',
    returns: [...item.returns, returned],
  }),
  WithdrawalAdvised: (item, { reason, on }) => ({ ...item, withdrawalAdvice: { reason, on } }),
  ItemConverted: (item, { type: _, ...conversion }) => ({ ...item, stage: 'converted', conversion }),
  ItemMerged: (item, { into }) => ({ ...item, stage: 'merged', mergedInto: into }),
  ItemUnmerged: ({ mergedInto: _, ...item }, { stage }) => ({ ...item, stage }),
  ItemReleased: (item, { itemId, through }) => ({
    ...item,
    absorbed: item.absorbed.filter(entry => entry.itemId !== itemId),
    proposers: item.proposers.filter(({ throughItemId }) => !through.includes(throughItemId ?? '')),
  }),
  ItemAbsorbed: (item, { type: _, proposers, contactPersons, ...absorbed }) => ({
    ...item,
    ...(contactPersons ? { contactPersons: [...(item.contactPersons ?? []), ...contactPersons] } : {}),
    absorbed: [...item.absorbed, absorbed],
    proposers: [...item.proposers, ...proposers],
  }),
}
