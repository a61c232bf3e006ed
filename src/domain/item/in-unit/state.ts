import type { Evolvers } from '../evolvers.ts'
import { assignmentOf, changeAssignment } from '../parts.ts'
import type { PartHandedOver } from './hand-over-part.ts'

export type InUnitEvent = PartHandedOver

export const inUnitEvolvers: Evolvers<InUnitEvent> = {
  PartHandedOver: (item, { assignmentId, handOver }) => {
    const { fiveFixes, handOvers = [] } = assignmentOf(item, assignmentId)
    return changeAssignment(item, assignmentId, {
      handOvers: [...handOvers, handOver],
      ...(fiveFixes ? { fiveFixes: { ...fiveFixes, ...handOver.to } } : {}),
    })
  },
}
