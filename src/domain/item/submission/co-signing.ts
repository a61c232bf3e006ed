import type { PlainDate } from '../../time/plain-date.ts'
import type { ItemProposer } from '../item.ts'

/** 联名邀请: who was asked to sign by when, and what each answered; only those who signed count. */
export type CoSigning = {
  readonly until: PlainDate
  readonly invited: readonly ItemProposer[]
  readonly answers: readonly {
    readonly proposerId: string
    readonly signs: boolean
    readonly opinion: string
    readonly on: PlainDate
  }[]
}
