/** What follows a second dissatisfaction (`domain-rules.md` 5.7): both sides convened, an evaluation, or an explanation. */
export const conciliationForms = ['faceToFace', 'evaluation', 'specialExplanation'] as const
export type ConciliationForm = (typeof conciliationForms)[number]

/** What a county holds after its last round that satisfied nobody. */
export const afterLastRounds = ['conciliation', 'evaluation', 'specialExplanation'] as const
type AfterLastRound = (typeof afterLastRounds)[number]

/** The forms that do for each; in Sichuan both sides meet, or the matter is explained to the proposer. */
export const formsAfterLastRound: Readonly<Record<AfterLastRound, readonly ConciliationForm[]>> = {
  conciliation: conciliationForms,
  evaluation: ['evaluation'],
  specialExplanation: ['specialExplanation', 'faceToFace'],
}
