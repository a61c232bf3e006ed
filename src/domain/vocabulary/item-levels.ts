/**
 * 层次: the congress or CPPCC an item comes from when it is not the county's own (`domain-rules.md` 4.1). A plenary has
 * a level, and its items with it; without one it is the county's.
 */
export const otherLevels = ['national', 'provincial', 'city', 'township'] as const
export type OtherLevel = (typeof otherLevels)[number]
