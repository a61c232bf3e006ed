import type { ItemStage } from './item.ts'

/** Groups of stages, named once. */
export const underHandling = ['assigned', 'rehandling'] as const satisfies readonly ItemStage[]
export const afterAssignment = ['assigned', 'rehandling', 'replied'] as const satisfies readonly ItemStage[]
/** Not handed in: of the proposers alone, unseen by any office and in no figure. */
export const unsubmittedStages = ['none', 'coSigning', 'abandoned'] as const satisfies readonly ItemStage[]
/** 审查中: handed in, and nothing decided yet. */
export const examinedStages = [
  'delegationCheck',
  'submitted',
  'returned',
] as const satisfies readonly ItemStage[]
/** After a letter of this item was delivered, and past its closing: promises stay until they are kept. */
export const followedStages = [...afterAssignment, 'closed'] as const satisfies readonly ItemStage[]
/** Accepted by the body and not merged away: what a county counts as handled (承办). */
export const handledStages = [
  'filed',
  'assigned',
  'replied',
  'rehandling',
  'closed',
] as const satisfies readonly ItemStage[]
