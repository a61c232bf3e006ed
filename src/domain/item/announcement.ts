import type { Role } from '../vocabulary/roles.ts'

/** Who is told: accounts of a role, of roles at a unit, or of proposers. */
export type Audience =
  | { readonly roles: readonly Role[] }
  | { readonly roles: readonly Role[]; readonly unitId: string }
  | { readonly proposerIds: readonly string[] }

/** 通知: something happened that somebody else has to know or act on. The words are in `phrases`. */
export type Announcement = { readonly occasion: Occasion; readonly audience: Audience }

export const occasions = [
  'itemSubmitted',
  'coSigningInvited',
  'invitationAnswered',
  'itemToCheck',
  'itemReturned',
  'withdrawalAdvised',
  'withdrawalToConsent',
  'itemWithdrawn',
  'itemConverted',
  'itemFiled',
  'itemRefused',
  'itemMerged',
  'assignedToYou',
  'yourItemAssigned',
  'objectionRaised',
  'objectionSettled',
  'contactToConfirm',
  'contactDenied',
  'opinionAsked',
  'opinionGiven',
  'replyToClear',
  'replyToSign',
  'replyReturned',
  'replyToIssue',
  'replyToPreCheck',
  'opinionReturned',
  'interimReply',
  'replyDelivered',
  'feedbackReceived',
  'feedbackEntered',
  'rehandlingOrdered',
  'rehandlingDeclined',
  'conciliationRecorded',
  'itemClosed',
  'promiseMade',
  'promiseReported',
  'promiseToCheck',
  'promiseRescheduled',
  'promiseHandedOver',
  'promiseChecked',
  'replySupplemented',
  'promiseJudged',
  'parkedReviewed',
  'classChangeProposed',
  'classChanged',
  'classChangeRefused',
  'extensionAsked',
  'extensionDecided',
  'yourItemExtended',
  'deadlineMoved',
  'keyItemNamed',
  'keyItemUnnamed',
  'partTakenAway',
  'allotmentToAnswer',
  'allotmentDisputed',
  'proposerObjects',
  'proposerObjectionAnswered',
  'sectionProposed',
  'leaderMarked',
  'returnedByAll',
] as const
export type Occasion = (typeof occasions)[number]
