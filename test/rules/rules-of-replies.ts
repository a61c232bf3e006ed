import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

const documents = 'issue of documents'

export const rulesOfReplies = [
  section('8.1', 'Principles', [
    shown(
      'Point by point: an ask without an answer blocks',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
    shown(
      'The unit that has the part answers, nobody else',
      proofs.answering,
      'only the unit that has the part writes its reply',
    ),
    shown(
      'Not satisfied, not closed',
      proofs.road,
      'dissatisfied needs a reason, leads to a second round, and only then to closing',
    ),
    shown(
      'No letter is cleared or signed without what it needs, under no county’s rules',
      proofs.everyPlace,
      'no letter is sent to be cleared or signed without what it needs',
    ),
    shown(
      'Not spoken with, not answered',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
  ]),
  section('8.2', 'Result classes', [
    shown(
      'Classes are a table of the county, with attributes; figures use the attributes',
      proofs.settingsApi,
      'figures of a past day know the classes of then, those of today also the new ones',
    ),
    shown('A planned class wants plan, day and person; a declined one its reason', proofs.classes, '…: …'),
    shown(
      'A matter of higher organs says to whom and when it was reported',
      proofs.classes,
      'a matter of higher organs says to whom and when it was reported, as Chongqing has it',
    ),
    shown(
      'Class at reply, class now and class confirmed are three values with a history',
      proofs.changed,
      'and the class of the letter stays beside it',
    ),
    shown(
      'The supervision office may change the class of a letter before it leaves, with a reason',
      proofs.classes,
      'needs a reason, and words in the letter that bear the new class out',
    ),
    shown(
      'A unit proposes a change, the supervision office rules',
      proofs.changed,
      'once at a time, and nothing counts before the office has ruled',
    ),
    shown(
      'A class table that says nothing solved or says a thing twice is refused',
      proofs.contradictions,
      '…: …, …',
    ),
  ]),
  section('8.3', 'The letter', [
    shown(
      'Class mark, number, title, addressee, body, contact, copies, in the order of the form',
      proofs.letter,
      'a delivered reply gives the whole letter, in the order of the form',
    ),
    shown(
      'A proposal is answered to the CPPCC, with its words',
      proofs.letter,
      'a proposal is answered to the CPPCC, with members and its committee',
    ),
    shown(
      'Margins and text block of the standard',
      proofs.letterPaper,
      'the page is A4 with the margins and text block of the standard',
    ),
    shown(
      'Red double lines at head and foot, no page number on page one',
      proofs.letterPaper,
      'page one carries red double lines of 170 mm, at head and foot, and no page number',
    ),
    leftOut('Five copies on paper, seals', documents),
  ]),
  section('8.4', 'Clearance', [
    shown('The chain is data: steps, who, and on what condition', proofs.clearance, '…: … steps'),
    shown(
      'Each step by its own role, in order',
      proofs.clearance,
      'each step is cleared by its own role, in order, under the name the county gave it',
    ),
    shown(
      'It may go back to any step that was passed',
      proofs.clearance,
      'it goes back to a step that was passed, not to one ahead',
    ),
    shown(
      'Bypassing a step needs a reason and is seen for ever',
      proofs.clearance,
      'bypassing needs a reason and leaves it on the letter',
    ),
    shown(
      'A letter goes the chain under which it was submitted',
      proofs.clearance,
      'a rule changed meanwhile does not move a letter that is on its way',
    ),
    shown(
      'The leader signs last, and only what was cleared',
      proofs.road,
      'the leader signs only what was cleared, and after the signature the text stands',
    ),
    shown('The supervision office sees none, some or all letters first', proofs.clearance, '…, class …: …'),
    shown(
      'A letter returned from there is drafted, cleared and signed anew',
      proofs.clearance,
      'a returned letter is drafted, cleared and signed anew',
    ),
    shown(
      'Every earlier wording stays',
      proofs.clearance,
      'every earlier wording stays, and so does a delivery that failed',
    ),
    shown(
      'No letter leaves while a co-host asked is silent',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
    shown(
      'Co-hosts countersign the very text, where the county has it so',
      proofs.countersigning,
      'a changed text needs a new countersignature; what was said of the earlier one stays on record',
    ),
    shown(
      'Who signs is a rule of the county, with sorts of letters for the main leader alone',
      proofs.stepHolders,
      'a letter of a listed sort is the main leader’s, whoever else may sign',
    ),
    shown(
      'A step is held by the person it belongs to',
      proofs.stepHolders,
      'the leader in charge is the one whom the five fixes name; the main leader may take the step too',
    ),
    shown(
      'One’s own last word is taken back, until the letter has its number',
      proofs.takenBack,
      'only one’s own last word, and never once the letter has its number',
    ),
  ]),
  section('8.5', 'Who gets a reply', [
    shown('Each signatory', proofs.answering, 'a letter goes to every signatory, each by a means of his own'),
    shown(
      'The proposers of merged items, each by name',
      proofs.letter,
      'merged signatories are addressed apart, a party as an organisation',
    ),
    shown(
      'A delivery that failed is kept, and another way is taken',
      proofs.clearance,
      'every earlier wording stays, and so does a delivery that failed',
    ),
    shown(
      'Every signatory, or the lead alone, as the county has it',
      proofs.delivery,
      'by the county’s rule every signatory or the lead alone is written to',
    ),
    shown(
      'The lead relays only with each signatory’s consent, and confirms',
      proofs.delivery,
      'who agreed hears of it from the lead, and the item is not closed before the lead confirms',
    ),
    shown(
      'A letter that came back is missing until another way is tried',
      proofs.delivery,
      'a letter that came back is missing until another way is tried',
    ),
    shown(
      'A mail that bounced is a letter that did not arrive',
      proofs.deliveries,
      'a mail that the server refuses is a letter that did not arrive, told to who can try another way',
    ),
  ]),
] as const
