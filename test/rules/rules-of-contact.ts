import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

export const rulesOfContact = [
  section('7.1', 'Kinds of contact', [
    shown(
      'Which means count as face to face is a setting',
      proofs.answering,
      'visit, invitation, meeting and site survey are face to face, call and letter are not, video as the county has it',
    ),
    shown('“Not needed” is shown apart', proofs.answering, '“not needed” is neither a meeting nor a denial'),
  ]),
  section('7.2', 'Required pattern', [
    shown(
      'No letter without contact, where the county demands it',
      proofs.road,
      'no reply goes to clearance with an empty ask, without contact, or while a co-host asked is silent',
    ),
    shown(
      'Each round wants its own',
      proofs.answering,
      'each round wants a contact of its own before its letter leaves, where the county wants one',
    ),
    leftOut(
      'Targets for visits in tiers by the number of items',
      'a figure of the assessment, another part of the work',
    ),
    shown(
      'A county says which contacts a reply needs, and how many of which kind',
      'src/domain/item/contact/plan-contact.test.ts',
      'hold the reply back until there are as many, of the kind that counts',
    ),
    shown(
      'An appointment is answered by each proposer, and becomes the record of the contact',
      'src/domain/item/contact/plan-contact.test.ts',
      'is answered once by each, and another time is asked for with words',
    ),
  ]),
  section('7.3', 'The record of a contact', [
    shown(
      'Part, phase, means, day, place, who of both sides, and what was said',
      proofs.walkRoad,
      'the unit signs, fixes the five and logs its visit',
    ),
    shown(
      'No contact lies in the future, and nobody is met twice at once',
      proofs.days,
      'nothing has been filed or held tomorrow, and nobody is met twice at once',
    ),
    shown(
      'The proposer confirms, denies, or says it was not needed',
      proofs.walkRoad,
      'the proposer confirms the visit on a phone',
    ),
    shown(
      'Only the confirmed count in the strict rate; both rates are shown',
      proofs.report,
      'the strict rate waits for the proposer, the lenient one for a denial',
    ),
    shown(
      'Photographs may be kept with it',
      proofs.filesApi,
      'leaves them in the record, with name and hash',
    ),
  ]),
] as const
