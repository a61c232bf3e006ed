/** 时限灯: green on schedule, yellow near the date, red overdue, none when nothing is due. */
export const lamps = ['none', 'green', 'yellow', 'red'] as const
export type Lamp = (typeof lamps)[number]

/** 节点: the step whose date the lamp watches. */
export const milestones = ['receipt', 'reply', 'delivery', 'feedback', 'closing'] as const
export type Milestone = (typeof milestones)[number]
