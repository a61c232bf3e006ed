/** 承办方式: sole 单办, host and co-hosts 主办/会办, separate 分办, joint hosts; `domain-rules.md` 6.1. */
export const handlingModes = ['sole', 'hostAndCoHost', 'separate', 'jointHosts'] as const
export type HandlingMode = (typeof handlingModes)[number]

/** The part one unit plays in an item. */
export const assignmentRoles = ['sole', 'host', 'coHost', 'separate', 'jointHost'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]

/** Roles whose unit owes the proposer its own reply; a co-host gives the host an opinion instead. */
export const replyingRoles = [
  'sole',
  'host',
  'separate',
  'jointHost',
] as const satisfies readonly AssignmentRole[]
