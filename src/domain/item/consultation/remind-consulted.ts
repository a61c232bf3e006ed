import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { outsideRecess } from './recess.ts'

export const remindConsultedData = z.strictObject({})
export type RemindConsulted = z.infer<typeof remindConsultedData>

export type ConsultedReminded = {
  readonly type: 'ConsultedReminded'
  /** Those that have not answered yet. */
  readonly unitIds: readonly string[]
  readonly until: PlainDate
  readonly on: PlainDate
}

/** 催请反馈: the units that are still silent hear once more until when they are asked. */
export function remindConsulted(
  _: RemindConsulted,
  { item, today }: Scene,
): readonly ConsultedReminded[] | AnyRefusal {
  const { consultation } = item
  if (!consultation) return refuse('nobodyToRemind')
  return [{ type: 'ConsultedReminded', unitIds: silentUnits({ item }), until: consultation.until, on: today }]
}

/** While some unit may still answer, and not in a recess. */
export function mayRemind(scene: Scene): true | AnyRefusal {
  const { item, today } = scene
  const isOpen = item.consultation !== undefined && today <= item.consultation.until
  if (!isOpen || silentUnits(scene).length === 0) return refuse('nobodyToRemind')
  return outsideRecess(scene)
}

function silentUnits({ item: { consultation } }: Pick<Scene, 'item'>): readonly string[] {
  const answered = new Set(consultation?.answers.map(({ unitId }) => unitId))
  return consultation?.unitIds.filter(id => !answered.has(id)) ?? []
}
