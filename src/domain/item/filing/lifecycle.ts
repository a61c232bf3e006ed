import { holdsRole } from '../../permission/actor.ts'
import { answeringOffice, bodyOfKind } from '../../vocabulary/bodies.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import type { Step } from '../step.ts'

/** 登记审核 / 审查立案. The supervision office may enter lists that a body has already numbered. */
export const filingSteps = {
  fileItem: { on: 'item', from: ['submitted'], to: ['filed'], by: ['body', 'supervisionOffice'] },
  passDelegationCheck: {
    on: 'item',
    from: ['delegationCheck'],
    to: ['submitted'],
    by: ['delegation', 'body'],
  },
  returnItem: {
    on: 'item',
    from: ['delegationCheck', 'submitted'],
    to: ['returned'],
    by: ['delegation', 'body'],
    only: bodyAfterDelegation,
  },
  adviseWithdrawal: { on: 'item', from: ['submitted'], to: ['same'], by: ['body'] },
  convertItem: { on: 'item', from: ['submitted'], to: ['converted'], by: ['body'] },
  refuseItem: { on: 'item', from: ['submitted'], to: ['refused', 'converted'], by: ['body'] },
  correctPeriod: {
    on: 'item',
    from: ['delegationCheck', 'submitted', 'filed'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
  },
  changeCategory: {
    on: 'item',
    from: ['filed', 'assigned', 'replied', 'rehandling'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
  },
  mergeItem: { on: 'item', from: ['submitted', 'filed'], to: ['merged'], by: ['body', 'supervisionOffice'] },
  absorbItem: { on: 'item', from: ['submitted', 'filed'], to: ['same'], by: ['body', 'supervisionOffice'] },
  unmergeItem: {
    on: 'item',
    from: ['merged'],
    to: ['submitted', 'filed'],
    by: ['body', 'supervisionOffice'],
  },
  releaseItem: {
    on: 'item',
    from: ['submitted', 'filed'],
    to: ['same'],
    by: ['body', 'supervisionOffice'],
  },
} as const satisfies Record<string, Step>

/** Once the delegation has passed an item on, only the body's office returns it. */
function bodyAfterDelegation({ item, actor }: Pick<Scene, 'item' | 'actor'>): true | AnyRefusal {
  const isBody = holdsRole(actor, answeringOffice[bodyOfKind[item.kind]])
  return isBody || item.stage === 'delegationCheck' || refuse('notPermitted')
}
