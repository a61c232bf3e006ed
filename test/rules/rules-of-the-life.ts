import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

const later = 'publication of items and replies is another part of the work'

export const rulesOfTheLife = [
  section('3.1', 'Stages and states', [
    shown(
      'A draft is the proposer’s own until it is handed in or dropped',
      proofs.walkSide,
      'a proposer writes on a phone, leaves, comes back to the draft, and hands it in',
    ),
    shown(
      'Co-signers are invited and confirm; only confirmed names count',
      proofs.submission,
      'only the names signed by the handing in count; silence is no signature',
    ),
    shown(
      'The time to co-sign ends on a day',
      proofs.submission,
      'the last day is still in time, the day after is not',
    ),
    shown(
      'While signatures are gathered no office sees the item',
      proofs.submission,
      'before it is handed in no office sees it; the lead and the invited do',
    ),
    shown(
      'A delegation may look first, passes on or hands back with a reason',
      proofs.submission,
      'a returned item comes back to the delegation, not past it',
    ),
    shown(
      'Examination ends in one of the outcomes of 4.2, each reached by a command',
      proofs.tables,
      '…: every state is reached, every state but the ends has a way on, the ends have none',
    ),
    shown(
      'The draft allotment may be sent round before the assignment',
      proofs.consultation,
      'the units of the draft see the item while they are asked, others do not',
    ),
    shown(
      'From hand to file each stage is left by the one whose step it is',
      proofs.a01,
      'A01 a … goes from the hand of its proposer to the closed file; state, holder, next date and messages are right at each step',
    ),
    shown(
      'No item is stuck: from wherever it is, those who are there bring it to an end',
      proofs.everyPlace,
      'from wherever an item has got to, those who are there bring it to an end',
    ),
    shown(
      'What is stored and listed is what the journal makes',
      proofs.replayed,
      'end the same under the rules of …, and every stored state and row is what the journal makes',
    ),
    shown(
      'A unit signs or objects',
      proofs.road,
      'five working days after 26 April 2024 the window closes on 7 May, and silence has accepted',
    ),
    shown(
      'A disputed part is given to another unit or ruled on',
      proofs.road,
      'a ruling is final: the unit named handles it and may not object again',
    ),
    shown(
      'A co-host’s opinion is asked, given, sent back or no longer waited for',
      proofs.clearance,
      'an opinion sent back gets the new date of the county, and holds the letter up again',
    ),
    shown(
      'A letter is drafted, cleared and signed in this order',
      proofs.road,
      'the leader signs only what was cleared, and after the signature the text stands',
    ),
    shown(
      'The supervision office may look at signed letters before they leave',
      proofs.clearance,
      '…, class …: …',
    ),
    shown(
      'The item is replied to when every letter is delivered to every addressee',
      proofs.assigning,
      'handled …, each unit replies for itself and the item is replied to when the last letter is there',
    ),
    shown(
      'Feedback is awaited until it is there or its time is over',
      proofs.road,
      'closing waits for the answers, or for the end of the time to answer',
    ),
    shown(
      'Dissatisfied leads to a further round with letter and feedback of its own',
      proofs.road,
      'dissatisfied needs a reason, leads to a second round, and only then to closing',
    ),
    leftOut('Publication is reviewed, then made in full, as a summary, or withheld', later),
    shown(
      'Promises are followed after the reply, also beyond the end of the item',
      proofs.followed,
      'closing the item loses no promise, and the unit goes on reporting',
    ),
    shown(
      'Withdrawal ends the item',
      proofs.submission,
      'one refusal keeps the item, all consents withdraw it, and its number stays',
    ),
    shown(
      'A merged item ends in its main item',
      proofs.beforeAssignment,
      'a merged … keeps its number, counts once as handled and apart as received, and its proposer is answered with the others',
    ),
    shown(
      'A converted item ends here, with its destination',
      proofs.submission,
      'another authority must be named',
    ),
    leftOut(
      'The closed file is handed to the archive with its catalogue',
      'documents of the file and its archive are another part of the work',
    ),
  ]),
  section('3.2', 'Item, part and addressee', [
    shown(
      'Each unit has its own part with its own receipt, date and reply',
      proofs.report,
      'a unit stands with its own part, not with what the other unit of the item left undone',
    ),
    shown(
      'Parts handled separately are replied to separately',
      proofs.assigning,
      'handled …, each unit replies for itself and the item is replied to when the last letter is there',
    ),
    shown(
      'Replies go to each signatory',
      proofs.answering,
      'a letter goes to every signatory, each by a means of his own',
    ),
    shown(
      'Each addressee judges for himself',
      proofs.judgement,
      'everybody’s answer completes the round, or the lead’s where the county asks the lead',
    ),
    shown(
      'Each contact names whom it reached, and they alone confirm it',
      proofs.road,
      'only the proposer who was named as met confirms a contact, and only once',
    ),
    shown(
      'Asks are answered one by one',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
    shown(
      'Asks are judged one by one',
      proofs.judgement,
      'ask by ask: the same list as in the reply, all of it where the county demands it',
    ),
  ]),
  section('3.3', 'Who tells the proposer what', [
    shown(
      'Proposers are told which unit has their item',
      proofs.messages,
      'reach the office of the body, the proposers and the units, each once, and nobody else',
    ),
    shown(
      'Proposers are told why an item is not taken up',
      proofs.beforeAssignment,
      'who put a … forward is told when it is refused, and reads why',
    ),
    shown(
      'The proposer’s wish, the units proposed and the units assigned stay three things',
      proofs.beforeAssignment,
      'the units wished for a …, the units proposed and the units assigned are kept apart',
    ),
    shown(
      'A proposer may object to the units, where the county has it',
      proofs.consultation,
      'proposers object to the units where the county lets them, one at a time',
    ),
    shown(
      'A proposer may look at his items at any time, at nobody else’s',
      proofs.routes,
      'lists nothing out of scope to anybody',
    ),
    leftOut('Henan also publishes which unit has an item', later),
  ]),
] as const
