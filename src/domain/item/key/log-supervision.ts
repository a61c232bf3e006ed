import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { supervisionForms } from '../../vocabulary/key-items.ts'
import type { SupervisionEntry } from './key-care.ts'

export const logSupervisionData = z.strictObject({
  form: z.enum(supervisionForms),
  heldOn: plainDateSchema,
  people: z.string().trim().min(1).max(500),
  result: z.string().trim().min(2).max(4000),
  instruction: z.string().trim().min(1).max(2000).exactOptional(),
})
export type LogSupervision = z.infer<typeof logSupervisionData>

export type SupervisionLogged = { readonly type: 'SupervisionLogged'; readonly entry: SupervisionEntry }

/** 督办记录: one activity on a key item, with the leader's instruction (批示) where there was one. */
export function logSupervision(
  data: LogSupervision,
  { item, today, actor }: Scene,
): readonly SupervisionLogged[] | AnyRefusal {
  const fault = tooEarlyOrToCome(data.heldOn, { year: item.year, today })
  return fault ?? [{ type: 'SupervisionLogged', entry: { ...data, by: actor.name } }]
}
