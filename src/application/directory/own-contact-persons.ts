import type { Tx } from '#database/engine/transaction.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import { isCollective, type ProposerType } from '#domain/vocabulary/proposer-types.ts'

type Question = { readonly jurisdictionId: string; readonly ownIds: readonly string[] }

/** 本单位的联系人: what the register has for the organisations the asker acts for; nobody else’s. */
export async function ownContactPersons(tx: Tx, { jurisdictionId, ownIds }: Question) {
  const own = await proposersByIds(tx, { jurisdictionId, ids: ownIds })
  return own
    .filter(({ type }) => isCollective(type as ProposerType)) // the column holds nothing else
    .map(({ id, contactName, phone, address }) => ({ proposerId: id, name: contactName, phone, address }))
}
