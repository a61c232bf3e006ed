import { proofs } from './proofs.ts'
import { leftOut, section, shown } from './rule.ts'

export const rulesOfSupervision = [
  section('11.1', 'Key items', [
    shown(
      'Named by each office for its own body, with the deciding meeting',
      proofs.key,
      'is named by each office for its own body alone',
    ),
    shown(
      'Plan, record of each activity and report at the end, each with its writer',
      proofs.key,
      'keeps plan, record and report, each with who wrote it',
    ),
    shown(
      'The record stays when the item is no longer key',
      proofs.key,
      'keeps its record when it is unnamed',
    ),
    shown(
      'Due earlier where the county says so',
      proofs.dates,
      'of key items shortens when one is named, and the date comes back when it is unnamed',
    ),
    shown(
      'Found by a filter, by type and theme',
      proofs.deadlinesApi,
      'is found by the filter, and keeps its number',
    ),
    shown(
      'Proposers know that their item is key, not the inner work',
      proofs.key,
      'is known to its proposers without the inner work; the unit reads all of it',
    ),
    leftOut('A share of key items among those filed', 'no source fixes one (19.1: none fixed)'),
    leftOut(
      'Good items between sessions are sent up by an express channel',
      'one place’s channel to another level',
    ),
  ]),
] as const
