import type { PlainDate } from '../../time/plain-date.ts'
import type { BounceCause, WayOfDelivery } from '../../vocabulary/delivery-means.ts'

/** 送达台账: one line for each addressee of a letter. */
export type Delivery = {
  readonly proposerName: string
  readonly proposerId?: string
  /** Place among the proposers of the item; absent in records of earlier days, which all had everybody in order. */
  readonly place?: number
  readonly means: WayOfDelivery
  readonly deliveredOn: PlainDate
  /** 凭证: number of the registered letter, who took it. */
  readonly proof?: string
  readonly readOn?: PlainDate
  /** 回执: when a letter on paper, or the word of it, came in, and how that is known. */
  readonly received?: { readonly on: PlainDate; readonly proof: string }
  /** 未送到: the last try did not reach the addressee; gone once another way is tried. */
  readonly bounced?: Bounce
  /** 改送: earlier tries that did not reach the addressee, and why. */
  readonly failed?: readonly {
    readonly means: WayOfDelivery
    readonly deliveredOn: PlainDate
    readonly note: string
  }[]
}

export type Bounce = {
  readonly cause: BounceCause
  readonly note: string
  readonly by: string
  readonly on: PlainDate
}

/** 改送: the letter goes another way; the try before it stays on record. */
export function triedAgain(
  { means, deliveredOn, failed = [], bounced: _, proof: __, ...delivery }: Delivery,
  next: {
    readonly means: WayOfDelivery
    readonly note: string
    readonly proof?: string | undefined
    readonly on: PlainDate
  },
): Delivery {
  const attempt = { means, deliveredOn, note: next.note }
  return {
    ...delivery,
    means: next.means,
    deliveredOn: next.on,
    ...(next.proof ? { proof: next.proof } : {}),
    failed: [...failed, attempt],
  }
}
