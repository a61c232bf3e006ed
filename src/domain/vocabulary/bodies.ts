import type { ItemKind } from './kinds.ts'
import type { Role } from './roles.ts'

/** The bodies whose plenaries receive items: people's congress 人大, CPPCC 政协. */
export const bodies = ['congress', 'cppcc'] as const
export type Body = (typeof bodies)[number]

/** The body that receives an item of this kind. */
export const bodyOfKind = { suggestion: 'congress', proposal: 'cppcc' } as const satisfies Record<
  ItemKind,
  Body
>

/** 代工委 / 提案委: the office of a body that examines what is handed in. */
export const answeringOffice = {
  congress: 'congressOffice',
  cppcc: 'proposalsCommittee',
} as const satisfies Record<Body, Role>
