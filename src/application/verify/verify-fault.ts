import type { ReadModelTable } from '#database/read-model/rows.ts'

/** One thing that is not as the journal says, and where. */
export type VerifyFault = {
  readonly jurisdictionId: string
  readonly what: 'chain' | 'head' | 'state' | 'row' | 'file'
  readonly streamId?: string
  readonly version?: number
  readonly table?: ReadModelTable
  readonly detail: string
}
