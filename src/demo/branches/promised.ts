import type { ReportedStatus } from '#domain/vocabulary/promise-words.ts'
import { staffAt } from '../cast/cast.ts'
import type { UnitId } from '../county/units.ts'
import type { Begin } from './begin.ts'
import type { Matter, Tale } from './tale.ts'
import { tellDelivered, tellSigned } from './tell-letter.ts'
import { tellJudged } from './usual-way.ts'
import { tellUntilMet } from './until-met.ts'

export type Promised = Pick<Matter, 'title' | 'situation' | 'proposers' | 'category' | 'kind'> & {
  readonly unitId: UnitId
  readonly ask: string
  readonly plan: string
  readonly dueOn: string
}

/** A letter in class B that promises one thing; the proposer is content, and the item is closed. */
export function promised(begin: Begin, { unitId, ask, plan, dueOn, ...matter }: Promised): Tale {
  const units = [{ unitId, role: 'sole' }] as const
  const tale = begin({ ...matter, asks: [ask], units, mode: 'sole' })
  tellUntilMet(tale)
  const letter = {
    key: 'first',
    resultClass: 'B',
    answers: [`同意您的意见，${plan}`],
    plan: { text: plan, dueOn },
  } as const
  tellSigned(tale.on('2023-07-11'), letter)
  tellDelivered(tale.on('2023-07-14'), letter)
  tellJudged(tale.on('2023-07-24'), 'first', { result: 'satisfied' })
  return tale
    .on('2023-08-03')
    .does(tale.body, 'closeItem', { note: '反馈满意，予以办结，承诺事项继续跟踪。' })
    .on('2023-08-08')
    .does(tale.cast.officeOf(unitId), 'planPromise', {
      promiseId: 'm1',
      kind: 'project',
      milestones: [],
      responsible: staffAt(tale.cast.staff, unitId).inCharge[0] ?? '',
      evidenceRequired: '竣工验收单、现场照片',
    })
}

export function reported(
  tale: Tale,
  given: {
    readonly status: ReportedStatus
    readonly text: string
    readonly percent: number
    readonly problem?: string
  },
): Tale {
  const { status, text, percent, problem = '' } = given
  return tale.does(tale.cast.officeOf(tale.unit()), 'reportPromise', {
    promiseId: 'm1',
    status,
    text,
    percent,
    evidence: status === 'metClaimed' ? '竣工验收单' : '',
    nextStep: '',
    problem,
  })
}
