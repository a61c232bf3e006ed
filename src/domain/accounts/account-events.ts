import type { Grant } from '../permission/actor.ts'
import type { PlainDate } from '../time/plain-date.ts'

/** What the journal keeps of an account: who may do what. Never a password, a hash or a mail address. */
export type AccountStanding = {
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly isActive: boolean
  readonly roles: readonly Grant[]
}

export const changeableFields = ['login', 'name', 'mail', 'isActive', 'roles', 'password'] as const
/** What was changed; of mail and password only that they were, not to what. */
export type ChangedField = (typeof changeableFields)[number]

export type AccountEvent =
  | { readonly type: 'AccountOpened'; readonly account: AccountStanding }
  | {
      readonly type: 'AccountChanged'
      readonly account: AccountStanding
      readonly changed: readonly ChangedField[]
    }
  | {
      /** 外出代签: somebody stands in for this account, or does no longer. */
      readonly type: 'StandInNamed' | 'StandInEnded'
      readonly account: AccountStanding
      readonly standIn: NamedStandIn
    }

export type NamedStandIn = {
  readonly accountId: string
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The accounts as far as the journal tells of them. */
export type AccountBook = { readonly accounts: readonly AccountStanding[] }

export const emptyAccountBook: AccountBook = { accounts: [] }

export function evolveAccountBook(book: AccountBook, { account }: AccountEvent): AccountBook {
  const others = book.accounts.filter(({ accountId }) => accountId !== account.accountId)
  return { accounts: [...others, account] }
}
