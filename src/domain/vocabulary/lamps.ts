/** 时限灯: green on schedule, yellow near the date, red overdue, none when nothing is due. */
export const lamps = ['none', 'green', 'yellow', 'red'] as const
export type Lamp = (typeof lamps)[number]

/** 前置节点: what a unit has to have done on its way to the reply, each with a date of its own. */
export const partMilestones = ['plan', 'firstContact', 'meeting', 'draft', 'clearance', 'delivery'] as const
export type PartMilestone = (typeof partMilestones)[number]

/** 节点: the step whose date the lamp watches. */
export const milestones = ['receipt', ...partMilestones, 'local', 'reply', 'feedback', 'closing'] as const
export type Milestone = (typeof milestones)[number]
