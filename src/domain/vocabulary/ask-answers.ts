/** 逐条对账: how a reply answers one ask of the item. */
export const askAnswers = ['adopted', 'partlyAdopted', 'notAdopted', 'explained'] as const
export type AskAnswer = (typeof askAnswers)[number]
