import { proofs } from './proofs.ts'
import { section, shown } from './rule.ts'

export const rulesOfFollowUp = [
  section('12.1', 'Rules found', [
    shown(
      'Promises of a letter enter a ledger',
      proofs.followed,
      'that promises puts its plan into the ledger, to be reported on within a quarter',
    ),
    shown(
      'The proposer judges what became of them',
      proofs.judged,
      'only addressees judge: neither the unit nor an office nor another proposer',
    ),
    shown(
      'When one is kept, a second letter goes to everybody who had the first',
      proofs.checked,
      'the supplementary reply goes to everybody who had the first one, once each time it was met',
    ),
    shown(
      'What cannot be done now is put aside and looked at again within a year',
      proofs.followed,
      'that declines is parked for a year, with its reason',
    ),
    shown(
      'A failure needs its reason, a claim its evidence',
      proofs.checked,
      'a claim needs evidence, a failure its reason',
    ),
  ]),
  section('12.2', 'Promises and parked items', [
    shown(
      'Text, kind, milestones, day and responsible person',
      proofs.checked,
      'milestones lie before the day of the promise, and are kept in the order of their days',
    ),
    shown(
      'The day is moved by the office alone; the first day stays readable',
      proofs.checked,
      'the day is moved by the office alone, and the day of the letter stays readable',
    ),
    shown(
      'Met is found only by the office, and only of a claim',
      proofs.checked,
      'met is found only where the unit says so',
    ),
    shown(
      'Cancelled only with consent',
      proofs.checked,
      'a promise is cancelled only with somebody’s consent, and then rests',
    ),
    shown(
      'A promised class becomes a solved one with evidence, check and the proposer’s word',
      proofs.changed,
      'only with the proposers’ word, where the county asks for it',
    ),
    shown(
      'A solved class goes back when a check finds the promise unmet',
      proofs.changed,
      'takes a solved class back to a promised one, and with it a promise is made',
    ),
    shown(
      'A declined class may become a promised one',
      proofs.changed,
      'of a parked matter ends its parking when it commits',
    ),
    shown(
      'Open promises go on into the next year',
      proofs.promisesApi,
      'shows in the next year what is due for a report, and then what is overdue',
    ),
    shown(
      'They outlive unit and item',
      proofs.checked,
      'a promise outlives its unit: the successor reports, the former one no more',
    ),
    shown(
      'What was parked and became possible is promised',
      proofs.parked,
      'what became possible is promised, in the words and with the day of the review',
    ),
    shown(
      'Nothing is lost on the way',
      proofs.lives,
      'whatever happens, what an item promised to stay stays',
    ),
  ]),
] as const
