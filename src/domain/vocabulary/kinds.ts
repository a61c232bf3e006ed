/** The two kinds of item: 人大代表建议 (suggestion) and 政协提案 (proposal); `domain-rules.md` 1.1. */
export const itemKinds = ['suggestion', 'proposal'] as const
export type ItemKind = (typeof itemKinds)[number]
