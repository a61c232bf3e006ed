import type { MailPhrases, OccasionFacts, OccasionPhrases } from '../occasion-phrases.ts'

/** suggestion No. 12 “…”; without a number the title alone. */
function item({ title, number, kind }: OccasionFacts): string {
  return `${kind} ${number ? `No. ${number} ` : ''}“${title}”`
}

/** Messages: what happened, and what to do now. */
export const occasions: OccasionPhrases = {
  itemSubmitted: {
    title: 'A new item to examine',
    text: facts => `The ${item(facts)} was handed in. Please examine it.`,
  },
  itemFiled: {
    title: 'Your item was accepted',
    text: facts =>
      `Your ${item(facts)} was ${facts.kind === 'proposal' ? 'put on file' : 'registered'} and goes to the units in charge.`,
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
  objectionRaised: {
    title: 'A unit objects',
    text: facts => `A unit objects to handling the ${item(facts)}. Please reassign it or rule.`,
  },
  objectionSettled: {
    title: 'The objection is settled',
    text: facts => `Your unit’s objection to the ${item(facts)} was settled. Please read the outcome.`,
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
  replyToIssue: {
    title: 'A reply to issue',
    text: facts => `The reply to the ${item(facts)} is signed. Please number, issue and deliver it.`,
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
