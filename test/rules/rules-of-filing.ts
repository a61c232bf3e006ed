import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

export const rulesOfFiling = [
  section('4.1', 'What a submitted item contains', [
    shown(
      'Session, period, title, situation, request and proposers belong to every item',
      proofs.walkRoad,
      'the office imports the list, with its doubts corrected in place',
    ),
    shown(
      'A proposer hands in only what he leads, of the kind that is his; an office enters paper for others',
      proofs.road,
      'a proposer hands in only what he leads, and staff may enter a paper for others',
    ),
    shown(
      'A proposer brings others in by invitation, never by writing them down',
      proofs.submission,
      'a proposer cannot write another down as co-signer, an office entering paper can',
    ),
    shown(
      'An organisation names its contact person, with telephone and address; the register has one to begin with',
      proofs.collectives,
      'hands in with the register’s contact person, or with another one it names',
    ),
    shown(
      'Contact persons are for the offices and the assigned units',
      proofs.contactPersons,
      'is read by the offices and the assigned units, and each organisation reads its own',
    ),
    shown(
      'Sectors, and delegations where the county says so, hand in during the plenary only',
      proofs.collectiveTime,
      'a county binds delegations as well, or nobody',
    ),
    shown(
      'Units may be wished for',
      proofs.beforeAssignment,
      'the units wished for a …, the units proposed and the units assigned are kept apart',
    ),
    shown(
      'The word on publication is asked, kept, and stands in the letter',
      proofs.letter,
      'the word on publication stands in the letter only where the proposer was asked',
    ),
    shown(
      'Nothing is handed in on a day to come, or long before its plenary',
      proofs.days,
      'nothing of an item lies before the year before its plenary',
    ),
    shown(
      'What is missing is said at its field, and what was typed stays',
      proofs.walkSide,
      'a proposer writes on a phone, leaves, comes back to the draft, and hands it in',
    ),
    leftOut(
      'A cap on the length of the text (2 500 characters in one system)',
      'one system’s limit of layout, no rule; texts up to 20 000 characters are taken',
    ),
    shown(
      'A draft is its writer’s alone, on every device',
      proofs.drafts,
      'are nobody else’s: not of another proposer, nor of any office, whatever the address',
    ),
  ]),
  section('4.2', 'Outcomes of the examination', [
    shown(
      'Accepted: the item is filed and gets its number',
      proofs.a01,
      'A01 a … goes from the hand of its proposer to the closed file; state, holder, next date and messages are right at each step',
    ),
    shown(
      'Merged: the proposers of both are answered',
      proofs.beforeAssignment,
      'a merged … keeps its number, counts once as handled and apart as received, and its proposer is answered with the others',
    ),
    shown(
      'Received is what was filed, merged, converted, refused, withdrawn and what waits',
      proofs.everyPlace,
      'received is what was filed, merged, passed on, refused, withdrawn and what waits, by kind and by period',
    ),
    shown(
      'Returned for change: the same item comes back mended',
      proofs.walkBeforeFiling,
      'the office returns it, and the deputy mends the same item',
    ),
    shown(
      'Advised to withdraw: a word, no ending',
      proofs.beforeAssignment,
      'advice to withdraw is a word to the proposer and ends nothing',
    ),
    shown(
      'Withdrawn by the lead, until the stage that the county sets',
      proofs.submission,
      'withdrawal until …',
    ),
    shown(
      'A joint item is withdrawn only if all agree, where the county has it so',
      proofs.submission,
      'a county that asks nobody else lets the lead alone withdraw',
    ),
    shown(
      'Others merged in keep an item from being withdrawn under them',
      proofs.submission,
      'an item with others merged in is not withdrawn under their proposers',
    ),
    shown(
      'Refused only by the body of the kind, with a coded ground and words',
      proofs.road,
      'only the body of the kind refuses, with a ground of that kind',
    ),
    shown(
      'Converted only to what the county knows for the kind',
      proofs.submission,
      'a county narrows what an item may become',
    ),
    shown(
      'Passed to an authority outside only with its name',
      proofs.submission,
      'another authority must be named',
    ),
    shown(
      'Where a ground has a usual way on, the item goes there and keeps the ground',
      proofs.refusal,
      'where the matter goes on, the item counts as passed on and the ground stays with it',
    ),
    shown(
      'What goes to another authority is told with name and day, and counted apart',
      proofs.otherAuthority,
      'A07 a … outside our remit goes to another authority only with its name and its day, and is counted apart',
    ),
    shown(
      'A bill becomes a suggestion with both numbers, counted apart',
      'test/api/unmerge.test.ts',
      'is entered by the congress office with both numbers to be found, and counted apart',
    ),
  ]),
  section('4.3', 'Grounds to refuse', [
    shown(
      'The grounds are a table of the county for each kind, with disposal and notice',
      proofs.refusal,
      'the grounds are those of the county, and no others',
    ),
    shown(
      'A ground in use keeps its name in the record',
      proofs.refusal,
      'a ground keeps the name it had, whatever becomes of the table',
    ),
    shown(
      'The clerk may dispose otherwise than usual',
      proofs.refusal,
      'the clerk decides otherwise than usual',
    ),
  ]),
  section('4.4', 'Procedure of filing', [
    shown(
      'The body of the kind examines, and nobody else',
      proofs.routes,
      'answers 403 to every role that is not named in its row',
    ),
    leftOut(
      'Three examinations one after the other, and the meeting that decides',
      'one office decides in the product; who prepared it inside the office is its own affair',
    ),
    leftOut('Review teams by field', 'inside the office; categories let a team narrow its list'),
    shown(
      'A cut-off to the minute parts the plenary from what comes after',
      proofs.cutOff,
      'the minute of the cut-off still counts, the next one does not',
    ),
    shown(
      'Where the county has it so, what came months before the opening counts to the plenary',
      proofs.cutOff,
      'from the opening, and where the county says so from months before it',
    ),
    shown(
      'The clock decides for a proposer; staff say what the paper says',
      proofs.handingIn,
      'the clock decides for a proposer, whatever was sent; staff say what the paper says',
    ),
    shown(
      'A period entered wrongly is corrected without touching the number',
      proofs.handingIn,
      'changes where it counts and no number',
    ),
  ]),
  section('4.5', 'Merging', [
    shown(
      'Merged items keep both numbers and are counted once as handled, each as received',
      proofs.beforeAssignment,
      'a merged … keeps its number, counts once as handled and apart as received, and its proposer is answered with the others',
    ),
    shown(
      'Every proposer of a merged item is written to by name',
      proofs.letter,
      'merged signatories are addressed apart, a party as an organisation',
    ),
    shown(
      'One letter for many like items is many letters, notices and forms',
      proofs.mergedReplies,
      'twelve notices and twelve forms, none of them given for another',
    ),
    shown(
      'A merge is undone while nothing is assigned, and both items stand again with their numbers',
      'test/api/unmerge.test.ts',
      'gives both items back with their numbers and their own proposers',
    ),
  ]),
  section('4.6', 'Numbers', [
    shown('A number follows the template of the county', proofs.filing, 'what is drawn is found again'),
    shown(
      'Each plenary and kind is numbered from 1',
      proofs.beforeAssignment,
      'suggestions and proposals are numbered apart, each plenary from 1',
    ),
    shown(
      'No number is given twice, and a gap stays a gap',
      proofs.beforeAssignment,
      'the number of a withdrawn … is given to no other',
    ),
    shown(
      'A number typed in full width is the same number',
      proofs.filing,
      'full-width figures and letters are the same number',
    ),
    shown(
      'Once given, a number stays whatever happens',
      proofs.lives,
      'whatever happens, what an item promised to stay stays',
    ),
    shown(
      'Letters quote term, session and number',
      proofs.letter,
      'a delivered reply gives the whole letter, in the order of the form',
    ),
    shown(
      'A submission number is kept beside the official one',
      proofs.handingIn,
      'it gets a submission number by then, and none while signatures are gathered',
    ),
    shown(
      'Sequences may run apart for the plenary and between',
      proofs.numbers,
      'run apart for the plenary and between where the county says so',
    ),
    shown(
      'Of two filed at one moment each has its own number',
      proofs.numbers,
      'of two filed at the same moment differ',
    ),
  ]),
] as const
