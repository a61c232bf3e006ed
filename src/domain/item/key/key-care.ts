import type { PlainDate } from '../../time/plain-date.ts'
import type { KeyItemType, SupervisionForm } from '../../vocabulary/key-items.ts'
import type { FileRef } from '../files.ts'
import type { Item } from '../item.ts'

/** 确定重点件: which meeting decided it on which day, and who cares for it (`domain-rules.md` 11.1). */
export type KeyNaming = {
  readonly keyType: KeyItemType
  readonly decidedBy: string
  readonly decidedOn: PlainDate
  readonly leader: string
  readonly committee: string
  /** Several items under one theme. */
  readonly theme?: string
}

export type SupervisionEntry = {
  readonly form: SupervisionForm
  readonly heldOn: PlainDate
  readonly people: string
  readonly result: string
  /** 批示 of the leader, in his words. */
  readonly instruction?: string
  readonly files?: readonly FileRef[]
  readonly by: string
}

/** 重点督办: from the naming to the report at its end; what was is kept when it ends. */
export type KeyCare = {
  readonly naming: KeyNaming
  readonly plan?: { readonly text: string; readonly on: PlainDate; readonly by: string }
  readonly log: readonly SupervisionEntry[]
  readonly report?: { readonly text: string; readonly on: PlainDate; readonly by: string }
  readonly unnamed?: { readonly reason: string; readonly on: PlainDate; readonly by: string }
}

export function isKeyItem({ key }: Pick<Item, 'key'>): boolean {
  return key !== undefined && key.unnamed === undefined
}
