/**
 * 单位内部批办: the office proposes the section (拟办); a leader reads and signs (阅签), instructs (批示), or takes the
 * item personally (领办); `domain-rules.md` 6.2, 6.4.
 */
export const unitActs = ['propose', 'read', 'instruct', 'lead'] as const
export type UnitAct = (typeof unitActs)[number]
