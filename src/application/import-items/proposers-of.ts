import type { Tx } from '#database/engine/transaction.ts'
import { proposersByNames } from '#database/queries/proposers-by-names.ts'
import type { ItemProposer } from '#domain/item/item.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { ImportRow } from './import-row.ts'

/** Names that the register knows once are taken from it; others stay as the list writes them. */
export async function proposersOf(
  tx: Tx,
  actor: Actor,
  { kind, proposers }: ImportRow,
): Promise<readonly ItemProposer[]> {
  const type = kind === 'suggestion' ? 'deputy' : 'member'
  const named = proposers.length > 0 ? proposers : [{ name: '（原表未列提出人）' }]
  const register = await proposersByNames(tx, { ...actor, names: named.map(({ name }) => name) })
  const taken = new Set<string>()
  return named.map(proposer => {
    const matches = register.filter(
      entry => entry.name === proposer.name && (!proposer.type || entry.type === proposer.type),
    )
    const [match] = matches
    if (matches.length !== 1 || !match || taken.has(match.id)) return { type, ...proposer }
    taken.add(match.id)
    return { id: match.id, name: match.name, type: match.type, group: match.group }
  })
}
