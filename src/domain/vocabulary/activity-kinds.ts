/** 活动: meetings and work that move the year forward; rows M4, M11 and M15 of the mission. */
export const activityKinds = [
  'plenaryMeeting',
  'assignmentMeeting',
  'executiveMeeting',
  'discussionMeeting',
  'training',
  'fieldResearch',
  'inspection',
  'deputiesInspection',
] as const
export type ActivityKind = (typeof activityKinds)[number]
