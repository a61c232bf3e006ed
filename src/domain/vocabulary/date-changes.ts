/** 延期: what became of a wish for more time. */
export const extensionStatuses = ['requested', 'granted', 'refused', 'withdrawn', 'removed'] as const
export type ExtensionStatus = (typeof extensionStatuses)[number]

/** 暂停计时: what a unit waits for. */
export const pauseReasons = [
  'higherAuthority',
  'otherUnit',
  'proposerUnavailable',
  'legalProcedure',
  'other',
] as const
export type PauseReason = (typeof pauseReasons)[number]
