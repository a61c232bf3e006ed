import type { MailPhrases, OccasionFacts, OccasionPhrases } from '../occasion-phrases.ts'

/** suggestion No. 12 “…”; without a number the title alone. */
function item({ title, number, kind }: OccasionFacts): string {
  return `${kind} ${number ? `No. ${number} ` : ''}“${title}”`
}

/** Messages: what happened, and what to do now. */
export const occasions: OccasionPhrases = {
  datesMayMove: {
    title: 'Rules or calendar changed: look at the dates',
    text: ({ title }) =>
      `${title}. The page of the calendar lists the dates that would move; recalculate them there.`,
  },
  itemSubmitted: {
    title: 'A new item to examine',
    text: facts => `The ${item(facts)} was handed in. Please examine it.`,
  },
  coSigningInvited: {
    title: 'You are invited to sign',
    text: facts => `You are invited to sign the ${item(facts)}. Please read it and answer in time.`,
  },
  invitationAnswered: {
    title: 'An invitation was answered',
    text: facts => `Somebody answered the invitation to sign the ${item(facts)}.`,
  },
  feedbackReminder: {
    title: 'Please judge a reply',
    text: facts =>
      `The reply to the ${item(facts)} waits for your judgement. It goes past the unit, which cannot read it before the round is complete.`,
  },
  linkAskedAgain: {
    title: 'A new link is asked for',
    text: facts => `The personal link of a proposer of the ${item(facts)} ran out. Please send a new one.`,
  },
  letterBounced: {
    title: 'A reply did not arrive',
    text: facts =>
      `The reply to the ${item(facts)} did not reach one of its proposers. Please check the address and send it another way.`,
  },
  itemToCheck: {
    title: 'An item to check',
    text: facts => `The ${item(facts)} of a deputy of your delegation waits for your check.`,
  },
  itemReturned: {
    title: 'Your item needs a change',
    text: facts => `Your ${item(facts)} was returned. Please mend it as asked and hand it in again.`,
  },
  withdrawalAdvised: {
    title: 'Advice to withdraw',
    text: facts => `The office advises you to withdraw the ${item(facts)}. The decision is yours.`,
  },
  withdrawalToConsent: {
    title: 'Do you agree to the withdrawal?',
    text: facts => `The lead asks to withdraw the ${item(facts)}; every signatory has to agree.`,
  },
  itemWithdrawn: {
    title: 'An item was withdrawn',
    text: facts => `The ${item(facts)} was withdrawn by its proposers. Its handling ends.`,
  },
  itemConverted: {
    title: 'Your item was passed on',
    text: facts => `Your ${item(facts)} is handled in another way. Please read where it went and why.`,
  },
  itemFiled: {
    title: 'Your item was accepted',
    text: facts =>
      `Your ${item(facts)} was ${facts.kind === 'proposal' ? 'put on file' : 'registered'} and goes to the units in charge.`,
  },
  itemUnmerged: {
    title: 'Your item is separate again',
    text: facts => `Your ${item(facts)} is no longer merged and goes on as an item of its own.`,
  },
  periodCorrected: {
    title: 'When it was handed in was corrected',
    text: facts =>
      `Whether your ${item(facts)} counts as one of the plenary or between was corrected. Please read the reason.`,
  },
  itemRefused: {
    title: 'Your item was not accepted',
    text: facts => `Your ${item(facts)} was not accepted. Please read the ground and the explanation.`,
  },
  itemMerged: {
    title: 'Your item was merged',
    text: facts =>
      `Your ${item(facts)} is handled together with another of the same content. The reply still comes to you.`,
  },
  assignedToYou: {
    title: 'A new task for your unit',
    text: facts =>
      `The ${item(facts)} was assigned to your unit. Please sign for it within the time to object.`,
  },
  yourItemAssigned: {
    title: 'Your item was assigned',
    text: facts => `Your ${item(facts)} was assigned. You can see the units and the date of the reply.`,
  },
  allotmentToAnswer: {
    title: 'A draft allotment to answer',
    text: facts => `The ${item(facts)} may come to your unit. Please say in time whether it is yours.`,
  },
  allotmentDisputed: {
    title: 'A draft allotment is disputed',
    text: facts => `A unit does not want the ${item(facts)}. Please settle it before the meeting.`,
  },
  partTakenAway: {
    title: 'A part was taken away',
    text: facts => `The ${item(facts)} passed to another unit; yours has it no longer.`,
  },
  proposerObjects: {
    title: 'A proposer objects to the units',
    text: facts => `A proposer thinks that the ${item(facts)} lies at the wrong desk. Please answer.`,
  },
  proposerObjectionAnswered: {
    title: 'Your objection was answered',
    text: facts => `What you said on the units of the ${item(facts)} was answered.`,
  },
  partHandedToYou: {
    title: 'Handed over to you',
    text: facts => `${item(facts)} has been handed over to you. See how far it is.`,
  },
  sectionProposed: {
    title: 'A proposal of your office',
    text: facts => `Your office proposes how to handle the ${item(facts)}. Please look.`,
  },
  leaderMarked: {
    title: 'Your leader marked it',
    text: facts => `Your leader marked the ${item(facts)}. Please look.`,
  },
  returnedByAll: {
    title: 'All units object',
    text: facts => `Every unit of the ${item(facts)} objects. Please rule.`,
  },
  returnedAgain: {
    title: 'Returned again',
    text: facts => `The ${item(facts)} was returned more than once. Please mediate and rule.`,
  },
  objectionRaised: {
    title: 'A unit objects',
    text: facts => `A unit objects to handling the ${item(facts)}. Please reassign it or rule.`,
  },
  objectionSettled: {
    title: 'The objection is settled',
    text: facts => `Your unit’s objection to the ${item(facts)} was settled. Please read the outcome.`,
  },
  appointmentMade: {
    title: 'An appointment is asked for',
    text: facts => `The unit handling ${item(facts)} would like to meet you. See whether the time suits.`,
  },
  appointmentAnswered: {
    title: 'An appointment was answered',
    text: facts => `A proposer answered the appointment about ${item(facts)}.`,
  },
  appointmentCancelled: {
    title: 'An appointment is off',
    text: facts => `The appointment about ${item(facts)} is cancelled. See why.`,
  },
  contactToConfirm: {
    title: 'Please confirm a contact',
    text: facts =>
      `A unit logged a contact with you about the ${item(facts)}. Please say whether it took place.`,
  },
  contactDenied: {
    title: 'A contact was denied',
    text: facts =>
      `A proposer says that a contact logged for the ${item(facts)} did not take place. Please look into it.`,
  },
  opinionAsked: {
    title: 'Your opinion is asked',
    text: facts => `The host asks your unit’s opinion on the ${item(facts)}. Please give it in time.`,
  },
  opinionGiven: {
    title: 'A co-host opinion is here',
    text: facts => `A co-host gave its opinion on the ${item(facts)}. The reply can be drafted with it.`,
  },
  replyToClear: {
    title: 'A reply to clear',
    text: facts => `The reply to the ${item(facts)} waits for your clearance.`,
  },
  replyToSign: {
    title: 'A reply to sign',
    text: facts => `The reply to the ${item(facts)} is cleared and waits for your signature.`,
  },
  replyReturned: {
    title: 'A draft came back',
    text: facts =>
      `The reply to the ${item(facts)} was returned. Please change it as noted and send it again.`,
  },
  replyReturnedToYou: {
    title: 'Returned to you',
    text: facts => `The reply to ${item(facts)} came back to the step that was yours. Please see why.`,
  },
  clearanceTakenBack: {
    title: 'Clearance taken back',
    text: facts => `The reply to ${item(facts)} moved back one step.`,
  },
  replyToPreCheck: {
    title: 'A reply to check',
    text: facts =>
      `The reply to the ${item(facts)} was signed by its unit. Please check it before it is issued.`,
  },
  opinionReturned: {
    title: 'Your opinion was sent back',
    text: facts => `The opinion of your unit on the ${item(facts)} was sent back. Please give it again.`,
  },
  interimReply: {
    title: 'An interim reply',
    text: facts => `The unit tells you how far the ${item(facts)} is. The reply follows.`,
  },
  replyToIssue: {
    title: 'A reply to issue',
    text: facts => `The reply to the ${item(facts)} is signed. Please number, issue and deliver it.`,
  },
  countersignAsked: {
    title: 'To countersign',
    text: facts =>
      `The reply to ${item(facts)} waits for your countersignature. Please read it and agree, or say why not.`,
  },
  countersigned: { title: 'Countersigned', text: facts => `A unit agreed to the reply to ${item(facts)}.` },
  countersignRefused: {
    title: 'A unit objects',
    text: facts =>
      `A unit objects to the reply to ${item(facts)}. Please agree on a change, or let your leader ask for a decision.`,
  },
  disagreementRaised: {
    title: 'A disagreement to decide',
    text: facts => `Host and co-host of ${item(facts)} disagree on the reply. Please decide.`,
  },
  disagreementDecided: {
    title: 'Disagreement decided',
    text: facts => `The disagreement on the reply to ${item(facts)} is decided. Please read the decision.`,
  },
  replyDelivered: {
    title: 'You have a reply',
    text: facts =>
      `There is a reply to your ${item(facts)}. Please read it and judge the attitude and the result.`,
  },
  feedbackReceived: {
    title: 'A proposer has judged',
    text: facts => `A proposer judged the reply to the ${item(facts)}. Please read it.`,
  },
  rehandlingOrdered: {
    title: 'To be handled again',
    text: facts => `The ${item(facts)} is to be handled again. Please read why, and reply by the new date.`,
  },
  feedbackEntered: {
    title: 'Your judgement was entered for you',
    text: facts =>
      `An office entered your judgement on the ${item(facts)}. If it is not what you meant, please contest it there.`,
  },
  feedbackContested: {
    title: 'An entered judgement is contested',
    text: facts =>
      `A proposer says that the judgement entered on the ${item(facts)} is not what was meant; it does not count for now. Please look into it and ask for an answer of his own.`,
  },
  feedbackConfirmed: {
    title: 'Your objection was looked into',
    text: facts =>
      `The office confirmed the judgement entered for you on the ${item(facts)}. Please read the reason.`,
  },
  rehandlingDeclined: {
    title: 'Your dissatisfaction was examined',
    text: facts => `The office examined the judgement on the ${item(facts)}. Please read what it found.`,
  },
  conciliationRecorded: {
    title: 'A conciliation was held',
    text: facts => `What both sides came to on the ${item(facts)} was recorded.`,
  },
  extensionAsked: {
    title: 'An extension to decide',
    text: facts => `A unit asks for more time for the ${item(facts)}. Please decide.`,
  },
  extensionDecided: {
    title: 'Your extension is decided',
    text: facts => `The extension for the ${item(facts)} was decided. Please look.`,
  },
  yourItemExtended: {
    title: 'The date of your reply has changed',
    text: facts => `The date of the reply to your ${item(facts)} has changed. See why, and the new day.`,
  },
  deadlineMoved: {
    title: 'A date has changed',
    text: facts => `A date or the clock of the ${item(facts)} has changed. Please see why.`,
  },
  keyItemNamed: {
    title: 'Named a key item',
    text: facts => `The ${item(facts)} was named a key item. See who leads it and its dates.`,
  },
  keyItemUnnamed: {
    title: 'No longer a key item',
    text: facts => `The ${item(facts)} is no longer a key item. See why, and its dates.`,
  },
  itemClosed: {
    title: 'Your item is closed',
    text: facts => `Your ${item(facts)} is closed. Thank you for your part in it.`,
  },
  promiseMade: {
    title: 'A promise of your unit is in the ledger',
    text: facts =>
      `What your unit promised for the ${item(facts)} is in the ledger. Please complete its kind, milestones and the person who answers for it.`,
  },
  promiseReported: {
    title: 'Progress on a promise',
    text: facts => `The unit reported how far its promise for your ${item(facts)} is. You can read it now.`,
  },
  promiseToCheck: {
    title: 'A promise to check',
    text: facts => `A unit says how its promise for the ${item(facts)} ended. Please check it.`,
  },
  promiseRescheduled: {
    title: 'The date of a promise was moved',
    text: facts =>
      `The date of a promise for the ${item(facts)} was moved. Please read the new date and the reason.`,
  },
  promiseHandedOver: {
    title: 'A promise was handed over to your unit',
    text: facts =>
      `Your unit took over a promise for the ${item(facts)}. Its date stays; please go on and report.`,
  },
  promiseChecked: {
    title: 'A promise was checked',
    text: facts =>
      `The supervision office checked a promise for the ${item(facts)}. Please read what it found.`,
  },
  replySupplemented: {
    title: 'You have a supplementary reply',
    text: facts =>
      `The unit says that its promise for your ${item(facts)} is kept. Please read it and say whether that is so.`,
  },
  promiseJudged: {
    title: 'A proposer judged a promise',
    text: facts => `A proposer judged a promise for the ${item(facts)}. Please read it.`,
  },
  parkedReviewed: {
    title: 'A parked matter was looked at again',
    text: facts =>
      `What could not be solved in the ${item(facts)} was looked at again. Please read the outcome.`,
  },
  classChangeProposed: {
    title: 'Another result class is proposed',
    text: facts =>
      `A unit proposes another result class for the ${item(facts)}. Please check the evidence and rule.`,
  },
  classChanged: {
    title: 'The result class was changed',
    text: facts => `The result class of the ${item(facts)} was changed. Please read the evidence.`,
  },
  classChangeRefused: {
    title: 'The proposed class was turned down',
    text: facts => `The result class you proposed for the ${item(facts)} was turned down. Please read why.`,
  },
}

/** The frame of a mail. */
export const mail: MailPhrases = {
  subject: ({ heading, item: title }) => `[Tiban] ${heading}: ${title}`,
  greeting: name => `Dear ${name},`,
  open: 'Sign in to open it',
  signature: jurisdiction =>
    `${jurisdiction}: suggestions and proposals (sent automatically, please do not reply)`,
  demonstration: 'These are demonstration data, not a real item.',
}
