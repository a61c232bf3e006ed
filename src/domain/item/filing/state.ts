import type { Evolvers } from '../evolvers.ts'
import type { ItemAbsorbed } from './absorb-item.ts'
import type { ItemFiled } from './file-item.ts'
import type { ItemMerged } from './merge-item.ts'
import type { ItemRefused } from './refuse-item.ts'

export type FilingEvent = ItemFiled | ItemRefused | ItemMerged | ItemAbsorbed

export const filingEvolvers: Evolvers<FilingEvent> = {
  ItemFiled: (item, { number, category, filedOn }) => ({
    ...item,
    stage: 'filed',
    number,
    category,
    filedOn,
  }),
  ItemRefused: (item, { ground, explanation, refusedOn }) => ({
    ...item,
    stage: 'refused',
    refusal: { ground, explanation, on: refusedOn },
  }),
  ItemMerged: (item, { into }) => ({ ...item, stage: 'merged', mergedInto: into }),
  ItemAbsorbed: (item, { type: _, proposers, ...absorbed }) => ({
    ...item,
    absorbed: [...item.absorbed, absorbed],
    proposers: [...item.proposers, ...proposers],
  }),
}
