import type { Tx } from '#database/engine/transaction.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import { proposersList } from '#database/queries/proposers-list.ts'
import { kindOfProposer, type ProposerType } from '#domain/vocabulary/proposer-types.ts'

type Question = { readonly jurisdictionId: string; readonly q: string; readonly ownIds: readonly string[] }

/** 可邀请联名的人: registered proposers of the same kinds of items as the asker's own entries, without himself. */
export async function fellowProposers(tx: Tx, { jurisdictionId, q, ownIds }: Question) {
  const [own, found] = await Promise.all([
    proposersByIds(tx, { jurisdictionId, ids: ownIds }),
    proposersList(tx, { jurisdictionId, q }),
  ])
  const kindOf = (type: string) => kindOfProposer[type as ProposerType] // the column holds nothing else
  const kinds = new Set(own.map(({ type }) => kindOf(type)))
  return found.filter(({ id, type }) => kinds.has(kindOf(type)) && !ownIds.includes(id))
}
