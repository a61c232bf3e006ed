import { afterAssignment } from '../stages.ts'
import type { Step } from '../step.ts'
import { hasHolder } from './hand-over-part.ts'

/** 单位内部: who answers for a part inside its unit, as long as the item is not closed. */
export const inUnitSteps = {
  handOverPart: {
    on: 'assignment',
    from: ['accepted', 'replied'],
    to: ['same'],
    by: ['assignedOffice', 'assignedLeader'],
    during: afterAssignment,
    only: hasHolder,
  },
} as const satisfies Record<string, Step>
