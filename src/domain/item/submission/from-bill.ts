import { z } from 'zod'
import { plainDateSchema } from '../../time/plain-date.ts'

export const fromBill = z.strictObject({
  number: z.string().normalize('NFKC').trim().min(1).max(40),
  title: z.string().trim().min(2).max(200),
  /** Day on which the presidium passed it on. */
  convertedOn: plainDateSchema,
})
/** 原议案: what a suggestion was before it was passed on. */
export type FromBill = z.infer<typeof fromBill>
