import type { Item } from '../item.ts'
import type { Evolvers } from '../evolvers.ts'
import type { AllotmentProposed } from './propose-allotment.ts'
import type { PointsSplit } from './split-into-points.ts'

export type PointsEvent = PointsSplit | AllotmentProposed

export const pointsEvolvers: Evolvers<PointsEvent> = {
  PointsSplit: (item, { points }) => ({ ...withoutAllotment(item), points }),
  AllotmentProposed: (item, { allotment }) => ({ ...item, allotment }),
}

/** New points make the old proposal meaningless: it named the old ones. */
function withoutAllotment({ allotment: _, ...item }: Item): Item {
  return item
}
