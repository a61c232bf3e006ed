import type { PlainDate } from '../../time/plain-date.ts'

/** 撤回申请: the lead's request, and what the joint signatories say to it. */
export type Withdrawal = {
  readonly reason: string
  readonly askedOn: PlainDate
  readonly consents: readonly {
    readonly proposerId: string
    readonly consents: boolean
    readonly on: PlainDate
  }[]
}
