import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { partiesOf } from '#domain/item/parties-of.ts'
import { permitted } from '#domain/item/permitted.ts'
import { stepOf } from '#domain/item/lifecycle.ts'
import { partsOf } from '#domain/item/target.ts'
import { openings } from '#test/kit/openings.ts'
import { people } from '#test/kit/people.ts'
import { deadlineLaw } from './deadline-law.ts'
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
const atWork: Openings = { ...fixing, ...contacting, 'askCoHostOpinion a1': housing }
const oneMet: Openings = { 'confirmContact c1': 'li' }
const beforeAssignment: Openings = { mergeItem: office, absorbItem: office }
const draft: Openings = { 'draftReply a1': housing }
const hostWaits: Openings = {
  'signForAssignment a1': 'housingOffice',
  'objectToAssignment a1': 'housingOffice',
}

/** Who of the cast may do what in each situation. Whatever is not listed here must fail for everybody. */
const law: Readonly<Record<SceneName, Openings>> = {
  unborn: { submitItem: 'congress supervision wang' },
  submitted: { ...beforeAssignment, fileItem: office, refuseItem: 'congress' },
  absorbing: { ...beforeAssignment, fileItem: office, refuseItem: 'congress' },
  filed: { ...beforeAssignment, splitIntoPoints: 'supervision', proposeAllotment: 'supervision' },
  allotted: {
    ...beforeAssignment,
    splitIntoPoints: 'supervision',
    proposeAllotment: 'supervision',
    assignItem: 'supervision',
  },
  refused: {},
  merged: {},
  assigned: {
    ...hostWaits,
    'signForAssignment a2': 'waterOffice',
    'objectToAssignment a2': 'waterOffice',
  },
  acceptedBySilence: {
    ...atWork,
    'signForAssignment a1': 'housingOffice',
    'signForAssignment a2': 'waterOffice',
  },
  objected: { ...hostWaits, 'adjustAssignment a2': 'supervision', 'ruleOnObjection a2': 'supervision' },
  adjusted: {
    ...hostWaits,
    'signForAssignment a3': 'roadsOffice',
    'objectToAssignment a3': 'roadsOffice',
  },
  ruledSame: { ...hostWaits, 'fixFive a2': water, 'logContact a2': `${water} waterLeader` },
  ruledOther: { ...hostWaits, 'fixFive a3': 'roadsOffice', 'logContact a3': 'roadsOffice' },
  inHand: { ...atWork, ...draft },
  opinionAsked: { ...fixing, ...contacting, ...draft, 'giveCoHostOpinion a2': `${water} waterLeader` },
  opinionGiven: { ...atWork, ...draft },
  logged: { ...atWork, ...draft, 'confirmContact c1': proposers },
  denied: { ...atWork, ...draft, 'confirmContact c1': 'wang' },
  met: { ...atWork, ...oneMet, ...draft },
  metAfterDenial: { ...atWork, ...draft },
  drafted: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  inClearance: {
    ...atWork,
    ...oneMet,
    'clearReply r1': 'housingOffice',
    'returnReply r1': 'housingOffice housingLeader',
  },
  returned: { ...atWork, ...oneMet, ...draft, 'submitReplyForClearance r1': housing },
  cleared: {
    ...atWork,
    ...oneMet,
    'returnReply r1': 'housingOffice housingLeader',
    'signReply r1': 'housingLeader',
  },
  clearedWithoutChain: {
    ...atWork,
    ...oneMet,
    'returnReply r1': 'housingOffice housingLeader',
    'signReply r1': 'housingLeader',
  },
  signed: { ...atWork, ...oneMet, 'issueReply r1': 'housingOffice' },
  issued: { ...atWork, ...oneMet, 'deliverReply r1': 'housingOffice' },
  replied: { ...contacting, ...oneMet, 'readReply r1': proposers, 'giveFeedback r1': proposers },
  judged: { ...contacting, ...oneMet, 'readReply r1': proposers, 'orderRehandling a1': office },
  rehandled: { ...atWork, ...oneMet, ...draft, 'readReply r1': proposers },
  repliedAgain: {
    ...contacting,
    ...oneMet,
    'readReply r1': proposers,
    'readReply r2': proposers,
    'giveFeedback r2': proposers,
  },
  content: { ...contacting, ...oneMet, 'readReply r1': proposers, closeItem: office },
  closed: { ...oneMet, 'readReply r1': proposers },
  extensionRequested: { ...atWork, ...draft },
  extensionWithdrawn: { ...atWork, ...draft },
  extensionRefused: { ...atWork, ...draft },
  extensionGranted: { ...atWork, ...draft },
  extensionRemoved: { ...atWork, ...draft },
  clockPaused: { ...atWork, ...draft },
  clockResumed: { ...atWork, ...draft },
  corrected: { ...atWork, ...draft },
  keyFiled: { ...beforeAssignment, splitIntoPoints: 'supervision', proposeAllotment: 'supervision' },
  keyInHand: { ...atWork, ...draft },
  keyReplied: { ...contacting, ...oneMet, 'readReply r1': proposers, 'giveFeedback r1': proposers },
  keyRehandled: { ...atWork, ...oneMet, ...draft, 'readReply r1': proposers },
  unnamed: { ...atWork, ...draft },
}

/** Commands the application gives itself; nobody is offered them. */
const internal = ['submitItem', 'absorbItem', 'recalculateDates']

describe('every person tries every command on everything', () => {
  for (const [name, play] of Object.entries(scenes)) {
    test(`${name}: what succeeds is what is listed`, () => {
      const found = Object.entries(openings(play())).map(([opening, who]) => [
        opening,
        [...who].sort().join(' '),
      ])
      const listed = Object.entries({
        ...law[name as SceneName],
        ...deadlineLaw[name as SceneName],
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
