/** 以县政府名义办理: handled in its name, and of these the ones whose letter waits for a county leader. */
export const governmentStates = ['inName', 'toSign'] as const
export type GovernmentState = (typeof governmentStates)[number]

/** The mark of the state among the marks of an item's parts; it is no unit's own. */
export function governmentMark(state: GovernmentState): string {
  return `any:government-${state}`
}
