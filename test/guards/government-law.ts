import type { SceneName } from '#test/kit/scenes.ts'

type Openings = { readonly [opening: string]: string }

const unit = 'housingHandler housingOffice'
const office = 'congress supervision'
const atWork: Openings = {
  'confirmContact c1': 'li',
  'correctDeadline a1': 'supervision',
  'fixFive a1': unit,
  'logContact a1': `${unit} housingLeader`,
  'markInUnit a1': 'housingLeader',
  'pauseClock a1': 'supervision',
  'requestExtension a1': 'housingOffice',
  'sendInterimReply a1': 'housingOffice',
  changeCategory: office,
  nameKeyItem: 'congress',
  objectToUnits: 'li wang',
  recalculateDates: 'supervision',
}
const unsigned: Openings = { ...atWork, 'reassignPart a1': 'supervision' }

/** Who may do what with a letter in the government's name: the unit's leader agrees, the county leader signs or returns. */
export const governmentLaw = {
  governmentForAgreement: {
    ...unsigned,
    'clearReply r1': 'housingLeader',
    'bypassClearance r1': 'housingLeader',
    'recallReply r1': unit,
    'returnReply r1': 'housingLeader housingOffice',
    'takeBackClearance r1': 'housingOffice',
  },
  governmentToSign: {
    ...unsigned,
    'signReply r1': 'leader',
    'returnReply r1': 'leader',
    'discardText r1': unit,
    'takeBackClearance r1': 'housingLeader',
  },
  governmentReturned: { ...unsigned, 'draftReply a1': unit, 'submitReplyForClearance r1': unit },
  governmentSigned: { ...atWork, 'issueReply r1': 'housingOffice', 'takeBackClearance r1': 'leader' },
} as const satisfies Partial<Record<SceneName, Openings>>
