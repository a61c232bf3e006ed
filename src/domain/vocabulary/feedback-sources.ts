/** How an answer reached the office that enters it for a proposer. */
export const feedbackSources = ['telephone', 'paper', 'visit'] as const
export type FeedbackSource = (typeof feedbackSources)[number]
