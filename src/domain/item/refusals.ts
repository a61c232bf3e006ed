/**
 * Every reason the law may say no. The code is the key of the sentence people read
 * (`phrases/<language>/refusals.ts`); the facts fill its blanks.
 */
export const refusalCodes = [
  'notPermitted',
  'wrongStage',
  'unknownTarget',
  'notYourOwnItem',
  'kindNotYours',
  'alreadySubmitted',
  'noProposer',
  'sameProposerTwice',
  'groundNotOfThisKind',
  'numberTaken',
  'mergeIntoItself',
  'mergeAcrossKinds',
  'mergeTargetNotOpen',
  'noPoints',
  'unknownPoint',
  'unitTwice',
  'unitsDoNotFitMode',
  'unitUnknown',
  'pointWithoutUnit',
  'noAllotment',
  'meetingUnknown',
  'meetingNotYetHeld',
  'objectionWindowClosed',
  'ruledAlready',
  'signedAlready',
  'sameUnit',
  'unitAlreadyAssigned',
  'fiveFixesIncomplete',
  'deadlineAfterDue',
  'contactInFuture',
  'dayInFuture',
  'dayTooEarly',
  'notMetProposer',
  'verdictGiven',
  'opinionNotAsked',
  'opinionAskedAlready',
  'opinionOutstanding',
  'noContactYet',
  'replyExists',
  'emptyAnswer',
  'unknownResultClass',
  'planNeeded',
  'reasonNeeded',
  'notYourClearanceStep',
  'documentNumberTaken',
  'addresseeMissing',
  'notAddressee',
  'feedbackGiven',
  'dissatisfiedNeedsReason',
  'nobodyDissatisfied',
  'feedbackOutstanding',
  'dissatisfiedOpen',
  'extensionNotLater',
  'extensionBeyondLimit',
  'extensionAtLimit',
  'extensionTooLate',
  'extensionRequested',
  'extensionConsented',
  'noExtension',
  'refusalNeedsReason',
  'clockPaused',
  'clockRuns',
  'pauseTooLate',
  'sameDeadline',
  'keyAlready',
  'notKey',
  'keyTypeNotYours',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** The law says no: a value, never an exception. Facts are plain so that they travel to any reader. */
export type AnyRefusal = {
  readonly refused: RefusalCode
  readonly facts?: { readonly [fact: string]: string | number }
}

export function isRefusal(outcome: unknown): outcome is AnyRefusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}

export function refuse(code: RefusalCode, facts?: AnyRefusal['facts']): AnyRefusal {
  return facts ? { refused: code, facts } : { refused: code }
}
