import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

export const rulesOfAssignment = [
  section('6.1', 'Handling modes', [
    shown(
      'Sole, host with co-hosts, separate and joint hosts, each with the units it is made of',
      proofs.assigning,
      '…: …',
    ),
    shown(
      'A co-host does not reply, and may reach the proposer',
      proofs.assigning,
      'a co-host writes no reply of its own, and may reach the proposer',
    ),
    shown(
      'The host’s letter states what co-hosts said',
      proofs.letter,
      'a co-host that was asked and is silent is a stamp; its opinion, once given, stands in the letter',
    ),
    shown(
      'Handled separately or by joint hosts, each unit answers',
      proofs.assigning,
      'handled …, each unit replies for itself and the item is replied to when the last letter is there',
    ),
    shown('Every ask has its unit, or all of them', proofs.assigning, '…: …'),
    shown(
      'The host goes on without a silent co-host only with a reason',
      proofs.clearance,
      'the host goes on without a silent co-host only with a reason',
    ),
    shown(
      'Joint hosts reply each, or with one agreed letter',
      proofs.countersigning,
      'or one agreed view: the second signs the first one’s letter and writes none',
    ),
    shown(
      'A disagreement of host and co-host is raised with a reason and decided above them',
      proofs.countersigning,
      'an objection needs a reason, is no matter of waiving, and is decided only once it was raised',
    ),
  ]),
  section('6.2', 'The batch of assignments', [
    shown(
      'A batch is a meeting, a notice and its list; each item of it succeeds or is refused for itself',
      proofs.roadApi,
      'from handing in to the closed file, every step by the one whose step it is',
    ),
    shown(
      'The notice counts each item once',
      proofs.papers,
      'the notice counts each item once, whatever number of units it has',
    ),
    shown(
      'Each unit has a list of its own',
      proofs.papers,
      'each unit has its list on landscape pages of its own; a unit without parts has none',
    ),
    shown(
      'Before the meeting units see their draft parts and object or agree; the meeting has the disputes',
      proofs.consultation,
      'the meeting finds the disputes, and nothing else, by their mark',
    ),
    shown(
      'No assignment before the units were heard, where the county has it so',
      proofs.consultation,
      'where the county asks first, no item is assigned before the units were heard',
    ),
    shown(
      'In a recess of the county nobody is asked before the meeting',
      'test/scenarios/a09-asked-before-the-meeting.test.ts',
      'A09 in a recess nobody is asked or reminded of a …, and no round ends in one',
    ),
    shown(
      'Items of the city or another level are handled here like the county’s own, and counted apart',
      'test/scenarios/a07-from-the-city.test.ts',
      'A07 a … that came to us from the city is handled like ours and counted apart',
    ),
    shown(
      'Beside a choice of units stand earlier items like it, their units and their refusals',
      proofs.returned,
      'A02 a … that the first unit returns and the second accepts is with the second; the refusal stays to be read',
    ),
    leftOut(
      'At least so many items of a unit led by its main leader: the effect on its score',
      'the figure beside the target stands in the table of units; scoring is another part of the work',
    ),
  ]),
  section('6.3', 'Receipt', [
    shown(
      'A unit signs once; who signed and when stays',
      'test/scenarios/a04-accepted-twice.test.ts',
      'A04 a … accepted twice at once is accepted once; the second is told calmly by whom and when',
    ),
    shown(
      'An objection needs reason and basis, and may name the unit thought responsible',
      proofs.road,
      'an objection is adjusted to another unit, whose dates begin anew; the first keeps none',
    ),
    leftOut('The receipt slip as a paper with seal', 'issue of documents'),
    shown(
      'Returned and placed anew, the refusal stays to be read and the first unit writes no more',
      proofs.returned,
      'A02 a … that the first unit returns and the second accepts is with the second; the refusal stays to be read',
    ),
    shown(
      'After so many returns a leader with a name rules',
      proofs.returns,
      'one return is settled by agreement, a second one by a leader with a name',
    ),
    shown(
      'Talks held over an objection are recorded between it and the ruling',
      proofs.returns,
      'talks are recorded between the objection and the ruling, not before, and not of a day to come',
    ),
    shown(
      'Returned by all units, it is marked so, with the reasons',
      proofs.returned,
      'A03 a … that all units return is marked so, with the reasons, and a leader with a name rules',
    ),
    shown(
      'When a unit ends, its open parts go to the successor and what was answered keeps its name',
      proofs.unitsThatEnd,
      'A15 when a unit ends, open parts and drafts of a … move, answered ones keep the old name, and nothing is lost',
    ),
  ]),
  section('6.4', 'Inside the unit', [
    shown(
      'The office proposes, leaders read and instruct',
      proofs.consultation,
      'the office proposes, leaders read and instruct; neither does the other’s',
    ),
    shown(
      'Five fixes before a reply is begun, where the county wants them',
      proofs.assigning,
      'where the county wants the five fixes first, no reply is begun without them',
    ),
    shown(
      'The inner deadline lies before the outer one',
      proofs.road,
      'the inner deadline of the five fixes may not lie after the outer one',
    ),
    shown(
      'An item is read and signed by the leader before its reply is drafted, a key item led by himself, where the county has it so',
      proofs.leaderFirst,
      'an item is read and signed before its reply is drafted',
    ),
    shown(
      'A part is handed to another person with a reason, and the fixes before it stay',
      proofs.handedOver,
      'has the five fixes renewed, and keeps those before with reason and day',
    ),
    shown(
      'Nobody leaves with work in hand',
      proofs.leaving,
      'handed over in one step, each item tells it once, the new one is told, and the account closes',
    ),
  ]),
] as const
