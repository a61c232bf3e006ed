/** 满意 / 基本满意 / 理解 / 不满意, best first; `domain-rules.md` 9.1. 理解 stands apart: neither content nor a complaint. */
export const opinionLevels = ['satisfied', 'basicallySatisfied', 'understanding', 'dissatisfied'] as const
export type OpinionLevel = (typeof opinionLevels)[number]

/** Levels that a satisfaction rate counts. */
export const contentLevels = ['satisfied', 'basicallySatisfied'] as const satisfies readonly OpinionLevel[]

/** The worse of two levels: one dissatisfied proposer is never averaged away. */
export function worseOf(one: OpinionLevel, other: OpinionLevel): OpinionLevel {
  return opinionLevels.indexOf(one) > opinionLevels.indexOf(other) ? one : other
}

/** 未评价的处理: what silence means once the time to answer is over (`domain-rules.md` 9.3). */
export const silencePolicies = ['excluded', 'unanswered', 'satisfied'] as const
export type SilencePolicy = (typeof silencePolicies)[number]

/** The four judgements that are shown side by side: attitude and result, of the first letters and of those that stand. */
export const judgementColumns = ['firstAttitude', 'firstResult', 'attitude', 'result'] as const
export type JudgementColumn = (typeof judgementColumns)[number]
