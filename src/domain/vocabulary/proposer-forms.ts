/** 提出形式: what was received, parted by who put it forward; the three are the whole (`domain-rules.md` 4.2). */
export const proposerForms = ['collective', 'individual', 'joint'] as const
export type ProposerForm = (typeof proposerForms)[number]
