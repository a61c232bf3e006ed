/** What follows a second dissatisfaction (`domain-rules.md` 5.7): both sides convened, an evaluation, or an explanation. */
export const conciliationForms = ['faceToFace', 'evaluation', 'specialExplanation'] as const
export type ConciliationForm = (typeof conciliationForms)[number]
