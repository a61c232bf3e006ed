import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

export const rulesOfFeedback = [
  section('9.1', 'The form', [
    shown(
      'Attitude and result are judged apart',
      proofs.a01,
      'A01 a … goes from the hand of its proposer to the closed file; state, holder, next date and messages are right at each step',
    ),
    shown(
      'The words of the scale are the county’s, each with what it counts as',
      proofs.judgement,
      'the county’s word is kept and counts as the county says',
    ),
    shown(
      'Further questions are data, for persons, collectives or everybody',
      proofs.judgement,
      'further questions go to whom they are for, and needed ones must be answered',
    ),
    shown('Dissatisfied needs a reason', proofs.judgement, 'dissatisfied in any word needs a reason'),
    shown(
      'No form comes with an answer chosen',
      proofs.judgement,
      'no form comes with an answer already chosen',
    ),
    shown(
      'No unit sees an answer before the round is complete',
      proofs.sealed,
      'no list, filter or figure tells …',
    ),
    shown('A scale without “dissatisfied” is refused', proofs.contradictions, '…: …, …'),
    shown(
      '“Understanding” stands apart',
      proofs.satisfaction,
      'stands apart: it is neither content nor calls for another round',
    ),
  ]),
  section('9.2', 'Who answers', [
    shown(
      'Everybody, or the lead for all, as the county has it',
      proofs.judgement,
      'everybody’s answer completes the round, or the lead’s where the county asks the lead',
    ),
    shown(
      'An office enters an answer only with its source and helper, and the proposer is told',
      proofs.judgement,
      'keeps source, helper and who entered it, and leaves no second answer to give',
    ),
    shown('No unit enters one', proofs.judgement, 'a unit enters nothing'),
    leftOut(
      'Feedback counts in the deputy’s record of performance',
      'the record of deputies is another part of the work',
    ),
    shown(
      'What an office entered for a proposer is contested by him alone, and counts nowhere until settled',
      'src/domain/item/feedback/contest-feedback.test.ts',
      'contested it counts nowhere, completes no round and lets nobody close',
    ),
    shown(
      'A personal link is its proposer for one item’s reading and judgement, and nothing else',
      'test/api/personal-links.test.ts',
      'A05: a link is its proposer for one item’s reading, contacts and judgement, and nothing else',
    ),
  ]),
  section('9.3', 'Who does not answer', [
    shown(
      'Closing does not wait for ever',
      proofs.road,
      'closing waits for the answers, or for the end of the time to answer',
    ),
    shown(
      'Silence is outside the base, in it, or content, as the county decided',
      proofs.satisfaction,
      'silence is outside the base, in it, or content, as the county decided',
    ),
    shown(
      'Who has not answered is reminded on the day of the rule',
      proofs.reminding,
      'only those who have not answered are reminded, once a day, and by no unit',
    ),
    shown(
      'Forms that came back are a figure',
      proofs.satisfaction,
      'counts forms, not items, of those whose answer is waited for',
    ),
  ]),
  section('9.4', 'Re-handling', [
    shown(
      'On review, or by the answer itself',
      proofs.judgement,
      'by rule it starts with the answer itself, on review it waits for a decision',
    ),
    shown(
      'A second unhappy answer to one letter starts no third round',
      proofs.judgement,
      'a second unhappy answer to the same letter starts no third round',
    ),
    shown(
      '“Basically satisfied” calls for more only where the county says so',
      proofs.judgement,
      'basically satisfied calls for more only where the county says so',
    ),
    shown(
      'Examined and declined with a reason, it may be closed',
      proofs.judgement,
      'examined and left at that, it may be closed, and the units read of it only with the judgements',
    ),
    shown(
      'No more rounds than the county has; then conciliation',
      proofs.judgement,
      'after the last round no other is ordered; the two sides are brought together before it is closed',
    ),
    shown(
      'Each round is kept',
      proofs.answering,
      'the first letter and its judgements stay readable when the item is handled again',
    ),
    leftOut('A vote of the congress on each item', 'votes are another part of the work'),
    shown(
      'First and final satisfaction are kept apart',
      proofs.satisfaction,
      'a second round repairs the final figure and leaves the first one as it was',
    ),
    shown(
      'A second round is linked to the first, has its own clock and counts once',
      proofs.secondRounds,
      'A14: a dissatisfied … comes again, linked to the first reply, with a new clock, and counts once',
    ),
  ]),
  section('9.5', 'Separate instruments', [
    leftOut(
      'Scores by deputies, votes of the standing committee, democratic and two-way appraisal',
      'assessment is another part of the work',
    ),
  ]),
] as const
