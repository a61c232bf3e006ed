import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import { fileIds, filesGiven } from '../files.ts'
import type { AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'
import { supervisionForms } from '../../vocabulary/key-items.ts'
import type { SupervisionEntry } from './key-care.ts'

export const logSupervisionData = z.strictObject({
  form: z.enum(supervisionForms),
  heldOn: plainDateSchema,
  people: z.string().trim().min(1).max(500),
  result: z.string().trim().min(2).max(4000),
  files: fileIds,
  instruction: z.string().trim().min(1).max(2000).exactOptional(),
})
export type LogSupervision = z.infer<typeof logSupervisionData>

export type SupervisionLogged = { readonly type: 'SupervisionLogged'; readonly entry: SupervisionEntry }

/** 督办记录: one activity on a key item, with the leader's instruction (批示) where there was one. */
export function logSupervision(
  { files: _, ...data }: LogSupervision,
  scene: Scene,
): readonly SupervisionLogged[] | AnyRefusal {
  const { item, today, actor } = scene
  const fault = tooEarlyOrToCome(data.heldOn, { year: item.year, today })
  return fault ?? [{ type: 'SupervisionLogged', entry: { ...data, ...filesGiven(scene), by: actor.name } }]
}
