import fc from 'fast-check'
import type { CommandInput } from '#domain/item/commands.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import {
  parkedOutcomes,
  promiseFindings,
  promiseVerdicts,
  reportedStatuses,
} from '#domain/vocabulary/promise-words.ts'

const promiseId = fc.constantFrom('m1', 'm2')
const replyId = fc.constantFrom('r1', 'r2')
const code = fc.constantFrom('A', 'B', 'C')
const promise = { text: '明年实施', dueOn: plainDate('2025-06-30') }

type Drawn<Name extends CommandInput['name']> = fc.Arbitrary<CommandInput<Name>['data']>

function step<Name extends CommandInput['name']>(name: Name, data: Drawn<Name>): fc.Arbitrary<CommandInput> {
  return data.map(given => ({ name, data: given }) as CommandInput) // name and data belong together by the parameter
}

/** Steps after delivery, sensible or not, for random lives. */
export const randomFollowUp: readonly fc.Arbitrary<CommandInput>[] = [
  step(
    'planPromise',
    fc.record({ promiseId, kind: fc.constant('money' as const), responsible: fc.constant('张副局长') }),
  ),
  step(
    'reportPromise',
    fc.record({
      promiseId,
      status: fc.constantFrom(...reportedStatuses),
      text: fc.constant('有进展'),
      percent: fc.nat(100),
      evidence: fc.constantFrom('', '验收单'),
      problem: fc.constantFrom('', '资金不足'),
    }),
  ),
  step(
    'reschedulePromise',
    fc.record({ promiseId, dueOn: fc.constant(plainDate('2025-09-30')), reason: fc.constant('汛期停工') }),
  ),
  step(
    'handOverPromise',
    fc.record({ promiseId, unitId: fc.constantFrom('roads', 'water'), reason: fc.constant('机构改革') }),
  ),
  step(
    'checkPromise',
    fc.record({
      promiseId,
      finding: fc.constantFrom(...promiseFindings),
      evidence: fc.constant('现场核查'),
      consent: fc.constantFrom('', '代表同意'),
    }),
  ),
  step('supplementReply', fc.record({ promiseId, text: fc.constant('道路已经全部完工，特此告知。') })),
  step(
    'judgePromise',
    fc.record({
      promiseId,
      verdict: fc.constantFrom(...promiseVerdicts),
      words: fc.constantFrom('', '还差一段'),
    }),
  ),
  step(
    'reviewParked',
    fc.record({
      parkingId: fc.constantFrom('k1', 'k2'),
      outcome: fc.constantFrom(...parkedOutcomes),
      reason: fc.constant('条件有变化'),
      promise: fc.constant(promise),
    }),
  ),
  step('proposeClassChange', fc.record({ replyId, resultClass: code, evidence: fc.constant('工程已验收') })),
  step(
    'changeResultClass',
    fc.record({
      replyId,
      ruling: fc.constantFrom('confirmed' as const, 'refused' as const),
      resultClass: code,
      evidence: fc.constant('核查记录'),
      promise: fc.constant(promise),
    }),
  ),
]
