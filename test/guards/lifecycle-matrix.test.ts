import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { partiesOf } from '#domain/item/parties-of.ts'
import { permitted } from '#domain/item/permitted.ts'
import { stepOf } from '#domain/item/lifecycle.ts'
import { partsOf } from '#domain/item/target.ts'
import { openings } from '#test/kit/openings.ts'
import { people } from '#test/kit/people.ts'
import { clearanceLaw } from './clearance-law.ts'
import { countersigningLaw } from './countersigning-law.ts'
import { deadlineLaw } from './deadline-law.ts'
import { deliveryLaw } from './delivery-law.ts'
import { deskLaw } from './desk-law.ts'
import { inUnitLaw } from './in-unit-law.ts'
import { scenes, type SceneName } from '#test/kit/scenes.ts'

type Who = keyof typeof people
type Openings = { readonly [opening: string]: string }

const office = 'congress supervision'
const housing = 'housingOffice housingHandler'
const water = 'waterOffice waterHandler'
const proposers = 'wang li'

const fixing: Openings = { 'fixFive a1': housing, 'fixFive a2': water }
const contacting: Openings = {
  'logContact a1': `${housing} housingLeader`,
  'logContact a2': `${water} waterLeader`,
}
const interim: Openings = { 'sendInterimReply a1': 'housingOffice' }
const atWork: Openings = { ...fixing, ...contacting, ...interim, 'askCoHostOpinion a1': housing }
const opinionAwaited: Openings = {
  'giveCoHostOpinion a2': `${water} waterLeader`,
  'waiveCoHostOpinion a1': housing,
}
const oneMet: Openings = { 'confirmContact c1': 'li' }
const clearedOpenings: Openings = {
  ...atWork,
  ...oneMet,
  'returnReply r1': 'housingOffice housingLeader',
  'signReply r1': 'housingLeader',
  'discardText r1': housing,
}
const inClearanceOpenings: Openings = {
  ...atWork,
  ...oneMet,
  'clearReply r1': 'housingOffice',
  'bypassClearance r1': 'housingLeader',
  'recallReply r1': housing,
  'returnReply r1': 'housingOffice housingLeader',
}
const secondRound: Openings = {
  ...contacting,
  ...oneMet,
  'redeliverReply r1': 'housingOffice',
  'redeliverReply r2': 'housingOffice',
  'readReply r1': proposers,
  'readReply r2': proposers,
  'proposeClassChange r2': housing,
  'changeResultClass r2': 'supervision',
}
const redelivering: Openings = { 'redeliverReply r1': 'housingOffice' }
const beforeAssignment: Openings = { mergeItem: office, absorbItem: office, correctPeriod: office }
const analysing: Openings = { splitIntoPoints: 'supervision', proposeAllotment: 'supervision' }
const waysOut: Openings = {
  refuseItem: 'congress',
  returnItem: 'congress',
  adviseWithdrawal: 'congress',
  convertItem: 'congress',
}
const examining: Openings = { ...beforeAssignment, fileItem: office, ...waysOut, withdrawItem: 'wang' }
const draft: Openings = { 'draftReply a1': housing }
const hostWaits: Openings = {
  'signForAssignment a1': 'housingOffice',
  'objectToAssignment a1': 'housingOffice',
}
const waiting: Openings = {
  ...hostWaits,
  'signForAssignment a2': 'waterOffice',
  'objectToAssignment a2': 'waterOffice',
}

const classing: Openings = { 'proposeClassChange r1': housing }
const ruling: Openings = { 'changeResultClass r1': 'supervision' }
const owedBy = (unit: string): Openings => ({
  'planPromise m1': unit,
  'reportPromise m1': unit,
  'reschedulePromise m1': 'supervision',
  'handOverPromise m1': 'supervision',
  'checkPromise m1': 'supervision',
})
const owed = owedBy(housing)
const judging: Openings = { 'judgePromise m1': proposers }
const answered: Openings = {
  ...contacting,
  ...oneMet,
  'readReply r1': proposers,
  'giveFeedback r1': proposers,
  'enterFeedback r1': office,
  'remindOfFeedback r1': office,
  'redeliverReply r1': 'housingOffice',
  ...classing,
}
/** The time to answer is over, so that the item may be closed. */
const answeredLongAgo: Openings = { ...answered, closeItem: office }

const allottedOpenings: Openings = {
  ...beforeAssignment,
  ...analysing,
  assignItem: 'supervision',
  withdrawItem: 'wang',
}

const lettersUnderWay = {
  signed: { ...atWork, ...oneMet },
  drafting: { ...atWork, ...oneMet, ...draft, ...deadlineLaw.drafted, ...deskLaw.drafted },
  inClearance: { ...inClearanceOpenings, ...deadlineLaw.inClearance, ...deskLaw.inClearance },
  cleared: {
    ...clearedOpenings,
    'takeBackClearance r1': 'housingOffice',
    ...deadlineLaw.cleared,
    ...deskLaw.cleared,
  },
}

const releasing: Openings = { releaseItem: office, nameKeyItem: 'congress', changeCategory: office }
/** Who of the cast may do what in each situation. Whatever is not listed here must fail for everybody. */
const law: Readonly<Record<SceneName, Openings>> = {
  unborn: { submitItem: 'congress supervision wang' },
  submitted: examining,
  absorbing: { ...beforeAssignment, releaseItem: office, fileItem: office, ...waysOut },
  unmerged: examining,
  coSigning: { answerInvitation: 'li zhao', handIn: 'wang', abandonItem: 'wang' },
  oneSigned: { answerInvitation: 'zhao', handIn: 'wang', abandonItem: 'wang' },
  handedIn: examining,
  abandoned: {},
  delegationCheck: {
    passDelegationCheck: 'congress delegation',
    returnItem: 'congress delegation',
    correctPeriod: office,
    withdrawItem: 'wang',
  },
  delegationPassed: examining,
  sentBack: { resubmitItem: 'wang', withdrawItem: 'wang' },
  resubmitted: examining,
  periodCorrected: examining,
  advised: examining,
  withdrawalAsked: {
    ...beforeAssignment,
    ...analysing,
    consentToWithdrawal: 'li',
  },
  withdrawalAskedInCheck: {
    passDelegationCheck: 'congress delegation',
    returnItem: 'congress delegation',
    correctPeriod: office,
    consentToWithdrawal: 'li',
  },
  withdrawalAskedEarly: { ...beforeAssignment, fileItem: office, ...waysOut, consentToWithdrawal: 'li' },
  withdrawalAskedReturned: { resubmitItem: 'wang', consentToWithdrawal: 'li' },
  withdrawableWhileAssigned: { ...waiting, withdrawItem: 'wang' },
  withdrawalAskedLate: { ...waiting, consentToWithdrawal: 'li' },
  withdrawn: {},
  withdrawalDeclined: { ...beforeAssignment, ...analysing, withdrawItem: 'wang' },
  converted: {},
  filed: { ...beforeAssignment, ...analysing, withdrawItem: 'wang' },
  allotted: allottedOpenings,
  refused: {},
  merged: { unmergeItem: office },
  mergedFiled: { unmergeItem: office },
  absorbingFiled: { ...beforeAssignment, ...analysing, ...releasing },
  assigned: waiting,
  acceptedBySilence: {
    ...atWork,
    'signForAssignment a1': 'housingOffice',
    'signForAssignment a2': 'waterOffice',
  },
  objected: {
    ...hostWaits,
    'adjustAssignment a2': 'supervision',
    'recordMediation a2': 'supervision',
    'ruleOnObjection a2': 'supervision',
  },
  circulated: allottedOpenings,
  disputed: allottedOpenings,
  reassigned: {
    ...hostWaits,
    'signForAssignment a3': 'roadsOffice',
    'objectToAssignment a3': 'roadsOffice',
  },
  proposerObjects: waiting,
  repliedOverObjection: { ...answered, ...ruling },
  rehandledOverObjection: { ...atWork, ...redelivering, ...oneMet, ...draft, 'readReply r1': proposers },
  proposerAnswered: waiting,
  markedInUnit: waiting,
  adjusted: {
    ...hostWaits,
    'signForAssignment a3': 'roadsOffice',
    'objectToAssignment a3': 'roadsOffice',
  },
  ruledSame: { ...hostWaits, 'fixFive a2': water, 'logContact a2': `${water} waterLeader` },
  ruledOther: { ...hostWaits, 'fixFive a3': 'roadsOffice', 'logContact a3': 'roadsOffice' },
  planned: { ...atWork, ...draft },
  plannedAgain: { ...atWork, ...draft },
  plannedAfterReply: { ...answered, ...ruling },
  inHand: { ...atWork, ...draft },
  handedOverInUnit: {
    'fixFive a2': water,
    ...contacting,
    ...interim,
    'askCoHostOpinion a1': housing,
    ...draft,
  },
  opinionAsked: { ...fixing, ...contacting, ...draft, ...interim, ...opinionAwaited },
  opinionGiven: { ...atWork, ...draft, 'returnCoHostOpinion a1': housing },
  logged: { ...atWork, ...draft, 'confirmContact c1': proposers },
  denied: { ...atWork, ...draft, 'confirmContact c1': 'wang' },
  met: { ...atWork, ...oneMet, ...draft },
  metAfterDenial: { ...atWork, ...draft },
  drafted: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  bypassed: { ...clearedOpenings, 'takeBackClearance r1': 'housingLeader' },
  recalled: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  preCheckReturned: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  opinionSentBack: { ...fixing, ...contacting, ...draft, ...interim, ...opinionAwaited },
  opinionWaived: { ...atWork, ...draft },
  inClearance: inClearanceOpenings,
  returned: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  cleared: { ...clearedOpenings, 'takeBackClearance r1': 'housingOffice' },
  clearedWithoutChain: clearedOpenings,
  issued: { ...atWork, ...oneMet, 'deliverReply r1': 'housingOffice' },
  replied: { ...answered, ...ruling },
  relayable: waiting,
  relayableAgain: { ...atWork, ...oneMet, ...draft, 'readReply r1': proposers, ...redelivering },
  relayed: { ...answered, ...ruling },
  relayConfirmed: { ...answered, ...ruling },
  bounced: { ...answered, ...ruling },
  received: { ...answered, ...ruling },
  judged: {
    ...contacting,
    ...oneMet,
    'readReply r1': proposers,
    'orderRehandling a1': office,
    ...classing,
    ...ruling,
    'declineRehandling a1': office,
    ...redelivering,
  },
  rehandled: { ...atWork, ...oneMet, ...draft, 'readReply r1': proposers, ...redelivering },
  repliedAgain: {
    ...contacting,
    ...redelivering,
    'redeliverReply r2': 'housingOffice',
    ...oneMet,
    'readReply r1': proposers,
    'readReply r2': proposers,
    'giveFeedback r2': proposers,
    'enterFeedback r2': office,
    'remindOfFeedback r2': office,
    'proposeClassChange r2': housing,
    'changeResultClass r2': 'supervision',
  },
  entered: { ...answered, 'giveFeedback r1': 'li', ...ruling, 'contestFeedback r1': 'wang' },
  contested: { ...answered, ...ruling, 'confirmFeedback r1': 'congress' },
  contestConfirmed: { ...answered, 'giveFeedback r1': 'li', ...ruling },
  declined: {
    ...contacting,
    ...redelivering,
    ...oneMet,
    'readReply r1': proposers,
    'orderRehandling a1': office,
    closeItem: office,
    ...classing,
    ...ruling,
  },
  unhappyAgain: { ...secondRound, 'declineRehandling a1': office, 'recordConciliation a1': office },
  conciliated: {
    ...secondRound,
    'declineRehandling a1': office,
    'recordConciliation a1': office,
    closeItem: office,
  },
  content: {
    ...contacting,
    ...oneMet,
    'readReply r1': proposers,
    closeItem: office,
    ...classing,
    ...ruling,
    ...redelivering,
  },
  closed: { ...oneMet, 'readReply r1': proposers, ...classing, ...ruling },
  promised: { ...answered, ...owed },
  promisePlanned: { ...answered, ...owed },
  promiseOverdue: { ...answeredLongAgo, ...owed, ...judging },
  onSchedule: { ...answered, ...owed },
  onScheduleOverdue: { ...answeredLongAgo, ...owed, ...judging },
  slippingOverdue: { ...answeredLongAgo, ...owed, ...judging },
  notStartedAgain: { ...answered, ...owed },
  claimed: { ...answeredLongAgo, ...owed, ...judging },
  notMetExplained: { ...answered, ...owed, ...judging },
  repaired: { ...answered, ...owed, ...judging },
  foundUnmet: { ...answeredLongAgo, ...owed, ...judging },
  foundUnmetThenReported: { ...answeredLongAgo, ...owed, ...judging },
  promiseKept: {
    ...answeredLongAgo,
    ...judging,
    'checkPromise m1': 'supervision',
    'supplementReply m1': 'housingOffice housingLeader',
  },
  supplemented: { ...answeredLongAgo, ...judging, 'checkPromise m1': 'supervision' },
  agreed: { ...answeredLongAgo, ...ruling, 'checkPromise m1': 'supervision' },
  foundUnmetLater: { ...answeredLongAgo, ...owed, ...judging },
  promiseCancelled: answered,
  handedOver: { ...answered, ...owedBy('roadsOffice') },
  closedWithPromise: { ...oneMet, 'readReply r1': proposers, ...classing, ...owed },
  parked: { ...answered, ...ruling, 'reviewParked k1': `${housing} supervision` },
  reopened: { ...answeredLongAgo, ...owed, ...ruling },
  classProposed: {
    ...contacting,
    ...oneMet,
    'readReply r1': proposers,
    'giveFeedback r1': proposers,
    closeItem: office,
    ...ruling,
    'checkPromise m1': 'supervision',
    'enterFeedback r1': office,
    'remindOfFeedback r1': office,
    ...redelivering,
  },
  classSolved: { ...answeredLongAgo, ...ruling, 'checkPromise m1': 'supervision' },
  extensionRequested: { ...atWork, ...draft },
  extensionWithdrawn: { ...atWork, ...draft },
  extensionRefused: { ...atWork, ...draft },
  extensionGranted: { ...atWork, ...draft },
  extensionRemoved: { ...atWork, ...draft },
  clockPaused: { ...atWork, ...draft },
  clockResumed: { ...atWork, ...draft },
  corrected: { ...atWork, ...draft },
  keyFiled: { ...beforeAssignment, ...analysing, withdrawItem: 'wang' },
  keyInHand: { ...atWork, ...draft },
  keyReplied: { ...answered, ...ruling },
  keyRehandled: { ...atWork, ...redelivering, ...oneMet, ...draft, 'readReply r1': proposers },
  unnamed: { ...atWork, ...draft },
  ...countersigningLaw(lettersUnderWay),
  ...clearanceLaw(lettersUnderWay),
}

/** Commands the application gives itself; nobody is offered them. */
const internal = ['submitItem', 'absorbItem', 'releaseItem', 'recalculateDates']

describe('every person tries every command on everything', () => {
  for (const [name, play] of Object.entries(scenes)) {
    test(`${name}: what succeeds is what is listed`, () => {
      const story = play()
      const found = Object.entries(openings(story)).map(([opening, who]) => [
        opening,
        [...who].sort().join(' '),
      ])
      const listed = Object.entries({
        ...law[name as SceneName],
        ...deadlineLaw[name as SceneName],
        ...deskLaw[name as SceneName],
        ...deliveryLaw[name as SceneName],
        ...inUnitLaw(story),
      }).map(([opening, who]) => [opening, who.split(' ').sort().join(' ')])
      assert.deepEqual(Object.fromEntries(found), Object.fromEntries(listed))
    })
  }
})

test('whoever succeeds is a party of the row, in a state of the row, and was offered the step', () => {
  for (const play of Object.values(scenes)) {
    const story = play()
    for (const [opening, who] of Object.entries(openings(story))) {
      const [command, target = ''] = opening.split(' ') as [Parameters<typeof stepOf>[0], string?] // made from both
      const step = stepOf(command)
      const part =
        step.on === 'item'
          ? { state: story.item.stage, unitId: undefined }
          : partsOf(step.on, story.item, story.today).find(({ id }) => id === target)
      assert.ok(part && step.from.includes(part.state), `${opening} from ${part?.state}`)
      for (const name of who as readonly Who[]) {
        const parties = people[name].grants.flatMap(grant => partiesOf(grant, story.item, part.unitId))
        assert.ok(
          parties.some(party => step.by.includes(party)),
          `${name} ${opening}`,
        )
        if (internal.includes(command)) continue
        const offered = permitted(story.scene(people[name]))
        assert.ok(
          offered.some(
            offer => offer.command === command && (offer.target ?? '') === target && !offer.closed,
          ),
          `${opening} was not offered to ${name}`,
        )
      }
    }
  }
})
