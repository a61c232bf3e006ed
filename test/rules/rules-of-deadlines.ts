import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

const place = 'a figure of one place; every limit is a setting'

export const rulesOfDeadlines = [
  section('5.1', 'Calendar arithmetic', [
    shown(
      'A limit is so many working days, natural days, months, or a fixed date',
      proofs.limits,
      '… … from …: …',
    ),
    shown(
      'Working days leave out rest days and count days worked instead',
      proofs.workingDays,
      '… after … is …',
    ),
    shown(
      'Months end on the corresponding day, or on the last of the month',
      proofs.workingDays,
      '… after … is …',
    ),
    shown(
      'A last day that is a rest day moves to the next worked one, once',
      proofs.limits,
      'keeps the day before roll-over beside the day after it',
    ),
    shown(
      'Each date tells its start, rule, days counted and holidays hit',
      proofs.limits,
      'tells how the date came about',
    ),
    shown(
      'A limit may hold for some items only: kind, period, role, proposer, key, difficult',
      proofs.dates,
      'is taken where its conditions hold',
    ),
    shown(
      'A local date stands beside the statutory one, and the earlier warns',
      proofs.dates,
      'a local date stands beside the statutory one, and the earlier is watched',
    ),
    shown(
      'No date without its rule, and each is what its rule says',
      proofs.everyPlace,
      'every date comes from its rule, and is what the rule says',
    ),
    shown(
      'Beyond the notices of the State Council a date is provisional',
      proofs.limits,
      'is provisional beyond the notices, and only where the date depends on them',
    ),
    shown(
      'A county keeps a day differently by entering it',
      proofs.workingDays,
      'lets a jurisdiction keep a day differently',
    ),
    shown(
      'A changed calendar or rule moves dates only as a decision, with its reason',
      proofs.deadlinesApi,
      'and the rules move dates only when the office says so, after a preview',
    ),
  ]),
  section('5.2', 'From the session to the assignment', [
    leftOut(
      'The work meeting is held within so many days after the session closes',
      'the day of the meeting is entered as it was; no source ties an effect to it',
    ),
    shown(
      'Items are assigned at a recorded meeting, not before its day',
      proofs.beforeAssignment,
      'an item is assigned at a meeting that was recorded, from its day on',
    ),
  ]),
  section('5.3', 'Sign, object, reassign', [
    shown(
      'A unit objects within the window of the county',
      proofs.places,
      'has the number and the dates of …',
    ),
    shown(
      'Silence after the window counts as acceptance',
      proofs.road,
      'five working days after 26 April 2024 the window closes on 7 May, and silence has accepted',
    ),
    shown(
      'A late objection is refused, or open to the leader, as the county has it',
      proofs.consultation,
      'late objections are refused, or open to the leader',
    ),
    shown(
      'A second objection is none, or one more under the leader’s name',
      proofs.consultation,
      'a ruling is final, or the leader objects once more and not twice',
    ),
    shown(
      'The supervision office mediates, adjusts or rules',
      proofs.walkSide,
      'a unit objects, and the office rules',
    ),
    shown(
      'A unit gives its part to nobody by itself',
      proofs.assigning,
      'a unit gives its part to no other; only the supervision office does',
    ),
    shown(
      'The clock restarts for the new unit alone, or goes on, as the county has it',
      proofs.consultation,
      'the clock restarts for the new unit only, or goes on',
    ),
    shown(
      'A proposer may object too, where the county has it',
      proofs.consultation,
      'proposers object to the units where the county lets them, one at a time',
    ),
  ]),
  section('5.4', 'Date of the reply', [
    shown(
      'Three months from the day of assignment by default, as each place has it otherwise',
      proofs.places,
      'has the number and the dates of …',
    ),
    shown(
      'Six months for items called difficult at the assignment',
      proofs.assigning,
      'a difficult item has six months, known at the assignment and not by an extension',
    ),
    shown(
      'Counted from the receipt where the county has it so (Henan, Zhejiang)',
      proofs.startOfLimit,
      'moves with the signature, and early dates that are a share of the way move along',
    ),
    shown(
      'Counted from the closing of the session where the county has it so (townships of Shandong)',
      proofs.startOfLimit,
      'a reply counted from the closing of the session is, for what was handed in at the session',
    ),
    shown(
      'More days for a unit with many items of a session (Liaoning)',
      proofs.volume,
      'a unit with many items of the session gets more days for each, counted over the whole batch and fixed at assignment',
    ),
    shown(
      'A priority category may have shorter dates, and gives them back',
      proofs.priority,
      'A22 a … moved to a priority category gets shorter dates for stage and case, and its own back when moved again',
    ),
    shown(
      'Late from the first moment of the day after the due day',
      proofs.lastMinute,
      'A10 a … due today is not overdue at 23:59 and is at 00:00, Asia/Shanghai; list and figure agree',
    ),
    shown(
      'No date without its rule',
      proofs.everyDate,
      'whatever happens under whatever rules, each date can be counted anew from its own derivation',
    ),
    shown(
      'Items of some kinds or proposers have a date of their own',
      proofs.dates,
      'is taken where its conditions hold',
    ),
    shown(
      'Key items may be due earlier',
      proofs.dates,
      'of key items shortens when one is named, and the date comes back when it is unnamed',
    ),
    shown(
      'An interim reply moves no date',
      proofs.clearance,
      'an interim reply replaces no reply and moves no date',
    ),
    shown(
      'A unit’s inner date lies before the outer one',
      proofs.road,
      'the inner deadline of the five fixes may not lie after the outer one',
    ),
    shown(
      'Early dates stand on the way to the reply',
      proofs.dates,
      'stand beside the reply, each with its derivation',
    ),
    leftOut(
      'Items that can be done during the session are answered there',
      'the ordinary way on one day; nothing else is meant',
    ),
  ]),
  section('5.5', 'Date of the co-host’s opinion', [
    shown('A limit of its own, as each place has it', proofs.places, 'has the number and the dates of …'),
    shown(
      'Or so many days before the host’s date',
      proofs.dates,
      'a co-host is due so many days before its host',
    ),
    shown(
      'An opinion found empty gets a new date',
      proofs.clearance,
      'an opinion sent back gets the new date of the county, and holds the letter up again',
    ),
  ]),
  section('5.6', 'First contact', [
    shown(
      'The first contact has a date, and goes out when it was held',
      proofs.dates,
      'go out as things happen, and the earliest unmet one is watched',
    ),
  ]),
  section('5.7', 'Feedback, re-handling and reports', [
    shown(
      'Feedback has a limit from the delivery',
      proofs.road,
      'closing waits for the answers, or for the end of the time to answer',
    ),
    shown(
      'A further round has a limit from the order',
      proofs.road,
      'dissatisfied needs a reason, leads to a second round, and only then to closing',
    ),
    shown(
      'Still dissatisfied after the last round: both sides are brought together',
      proofs.judgement,
      'after the last round no other is ordered; the two sides are brought together before it is closed',
    ),
    shown(
      'Promises are reported on within the limit of the county',
      proofs.followed,
      'that promises puts its plan into the ledger, to be reported on within a quarter',
    ),
    leftOut('Dates of a unit’s own summary and of the government’s report to the standing committee', place),
    leftOut(
      'Publication within 20 working days',
      'publication of items and replies is another part of the work',
    ),
  ]),
  section('5.8', 'Extension', [
    shown(
      'Asked for before the date is over, with reasons',
      proofs.extension,
      'is asked for up to the whole due day, and a closed button says why it is too late',
    ),
    shown(
      'Never earlier than the present date nor beyond the county’s longest time',
      proofs.extension,
      'lies after the present day and within six months of the assignment',
    ),
    shown(
      'Granted by whom the county names: office, body, or both',
      proofs.extension,
      'needs both offices where the county asks both',
    ),
    shown(
      'By the body alone, where the county says so',
      proofs.extension,
      'is decided by the body alone where the county says so',
    ),
    shown(
      'Counted from the unrolled day, and the first date is kept',
      proofs.extension,
      'is counted from the unrolled day and rolled over once; the first date is kept',
    ),
    shown(
      'The proposer is told',
      proofs.deadlinesApi,
      'is asked for, granted, told to the proposer, and taken back',
    ),
    shown(
      'Difficult at the assignment and extended later are two things',
      proofs.assigning,
      'a difficult item has six months, known at the assignment and not by an extension',
    ),
    leftOut(
      'Whether an extended reply counts as on time in the score',
      'assessment and scoring are another part of the work',
    ),
  ]),
] as const
