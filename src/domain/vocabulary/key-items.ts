/** 重点件: named by the congress, by the CPPCC or by the government itself. */
export const keyItemTypes = ['congress', 'cppcc', 'government'] as const
export type KeyItemType = (typeof keyItemTypes)[number]

/** 督办形式 (`domain-rules.md` 11.1). */
export const supervisionForms = [
  'inspection',
  'unitMeeting',
  'hearing',
  'writtenBrief',
  'mediaFollowUp',
  'leaderInstruction',
] as const
export type SupervisionForm = (typeof supervisionForms)[number]
