import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

const elsewhere = 'assessment, publication and retention are other parts of the work'

export const rulesOfParameters = [
  section('19.1', 'Parameters', [
    shown('Objection window', proofs.parameters, '…: … by default, … otherwise'),
    shown('Late objection', proofs.consultation, 'late objections are refused, or open to the leader'),
    shown(
      'Silence after the window',
      proofs.road,
      'five working days after 26 April 2024 the window closes on 7 May, and silence has accepted',
    ),
    shown(
      'Clock after reassignment',
      proofs.consultation,
      'the clock restarts for the new unit only, or goes on',
    ),
    shown(
      'Date of the reply, of suggestions and of proposals',
      proofs.parameters,
      '…: … by default, … otherwise',
    ),
    shown(
      'Difficult class',
      proofs.assigning,
      'a difficult item has six months, known at the assignment and not by an extension',
    ),
    shown(
      'Longest extension',
      proofs.extension,
      'lies after the present day and within six months of the assignment',
    ),
    shown('Date of a co-host’s opinion', proofs.parameters, '…: … by default, … otherwise'),
    shown('First contact', proofs.parameters, '…: … by default, … otherwise'),
    shown(
      'Contact before the reply',
      proofs.answering,
      'each round wants a contact of its own before its letter leaves, where the county wants one',
    ),
    shown('Time for feedback', proofs.parameters, '…: … by default, … otherwise'),
    shown(
      '“Basically satisfied” and “understanding”',
      proofs.judgement,
      'the county’s word is kept and counts as the county says',
    ),
    shown('Time for re-handling', proofs.parameters, '…: … by default, … otherwise'),
    shown(
      'How re-handling starts',
      proofs.judgement,
      'by rule it starts with the answer itself, on review it waits for a decision',
    ),
    shown(
      'Number of rounds, and conciliation after the last',
      proofs.judgement,
      'after the last round no other is ordered; the two sides are brought together before it is closed',
    ),
    shown(
      'Result classes',
      proofs.classes,
      'a matter of higher organs says to whom and when it was reported, as Chongqing has it',
    ),
    shown(
      'Respondents of the survey',
      proofs.judgement,
      'everybody’s answer completes the round, or the lead’s where the county asks the lead',
    ),
    shown(
      'Form of the survey',
      proofs.judgement,
      'further questions go to whom they are for, and needed ones must be answered',
    ),
    shown('Steps before the signature', proofs.clearance, '…: … steps'),
    shown('Government pre-check', proofs.clearance, '…, class …: …'),
    shown(
      'Template of numbers',
      proofs.filing,
      'the running figure is found where the template puts it, and at the end of any other number',
    ),
    shown('Time light', proofs.limits, 'due on …, on … it is …'),
    shown('Review of promises', proofs.followed, 'is followed by the limits of the county'),
    shown('Working calendar', proofs.deadlinesApi, 'is set by the administrator alone, day by day'),
    shown(
      'Every parameter has a version, in force from a day; a closed year never changes',
      proofs.yearRules,
      'a locked year refuses everything',
    ),
    shown(
      'Parameters that contradict one another are refused, with what to mend',
      proofs.contradictions,
      '…: …, …',
    ),
    leftOut('Publication limit and default, scheme total, retention', elsewhere),
    leftOut(
      'Share of key items, number of a unit leader’s own items',
      'no default (none fixed), and figures of the assessment',
    ),
    shown(
      'Addressees of joint replies',
      proofs.delivery,
      'by the county’s rule every signatory or the lead alone is written to',
    ),
    shown(
      'Signer',
      proofs.stepHolders,
      'a letter of a listed sort is the main leader’s, whoever else may sign',
    ),
    shown(
      'Non-response',
      proofs.satisfaction,
      'silence is outside the base, in it, or content, as the county decided',
    ),
    shown(
      'Cut-off of a plenary',
      proofs.cutOff,
      'the minute of the cut-off still counts, the next one does not',
    ),
  ]),
  section('19.2', 'What no county changes', [
    shown(
      'An item that was filed ends in a written reply of every unit that owes one',
      proofs.assigning,
      'handled …, each unit replies for itself and the item is replied to when the last letter is there',
    ),
    shown(
      'A unit never reassigns by itself',
      proofs.assigning,
      'a unit gives its part to no other; only the supervision office does',
    ),
    shown(
      'Contact comes before the reply',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
    shown(
      'Units see no judgement early and change none',
      proofs.everyPlace,
      'no unit and no other proposer reads a judgement before its time, on no page, list or history',
    ),
    shown(
      'Limits are computed from what was recorded; a correction leaves the old value, the reason and the person',
      proofs.deadlinesApi,
      'a correction keeps the old value, the reason and the person',
    ),
    shown(
      'A reason may be taken by telephone and entered by an office',
      proofs.judgement,
      'takes the reason along: dissatisfied without one is not complete',
    ),
    shown(
      'Co-signers count only after confirming',
      proofs.submission,
      'only the names signed by the handing in count; silence is no signature',
    ),
    leftOut('What is published is a copy of its own, reviewed', elsewhere),
    shown(
      'Items and promises survive a change of unit',
      proofs.checked,
      'a promise outlives its unit: the successor reports, the former one no more',
    ),
    shown(
      'Phones of proposers are for those who must reach them',
      proofs.consultationApi,
      'asked before the meeting, the units of the draft see the item and nobody’s phone, and the office finds the disputes',
    ),
  ]),
] as const
