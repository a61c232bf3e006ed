/** 满意 / 基本满意 / 不满意, best first; `domain-rules.md` 9.1. */
export const opinionLevels = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const
export type OpinionLevel = (typeof opinionLevels)[number]

/** The worse of two levels: one dissatisfied proposer is never averaged away. */
export function worseOf(one: OpinionLevel, other: OpinionLevel): OpinionLevel {
  return opinionLevels.indexOf(one) > opinionLevels.indexOf(other) ? one : other
}
