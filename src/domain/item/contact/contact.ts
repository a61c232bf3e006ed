import type { PlainDate } from '../../time/plain-date.ts'
import type {
  ContactMeans,
  ContactPhase,
  ContactRank,
  ContactVerdict,
} from '../../vocabulary/contact-means.ts'
import type { FileRef } from '../files.ts'

/** 沟通记录: one contact of a unit with proposers. */
export type Contact = {
  readonly id: string
  readonly assignmentId: string
  readonly unitId: string
  readonly phase: ContactPhase
  readonly means: ContactMeans
  readonly isFaceToFace: boolean
  readonly heldOn: PlainDate
  readonly place: string
  readonly proposerNames: readonly string[]
  readonly proposerIds: readonly string[]
  readonly unitPeople: readonly { readonly name: string; readonly rank: ContactRank }[]
  readonly summary: string
  readonly loggedOn: PlainDate
  readonly files?: readonly FileRef[]
  readonly verdicts: readonly {
    readonly proposerId: string
    readonly verdict: ContactVerdict
    readonly reason?: string
    readonly on: PlainDate
  }[]
}
