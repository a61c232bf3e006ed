import { unreadCount } from '#database/queries/unread-count.ts'
import { ownAccount } from '#database/queries/own-account.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import type { Tx } from '#database/engine/transaction.ts'
import type { Asking } from '../ask.ts'

/** The signed-in person: name, roles, county, and the county's day. */
export async function whoAmI(tx: Tx, { actor, jurisdiction, now }: Asking) {
  const { name, isDemonstration, units } = jurisdiction
  const unitId = actor.grants.find(grant => grant.unitId)?.unitId
  const ids = actor.grants.flatMap(({ proposerId }) => (proposerId ? [proposerId] : []))
  const [proposer] = await proposersByIds(tx, { ...actor, ids })
  const unit = units.find(({ id }) => id === unitId)
  return {
    accountId: actor.accountId,
    name: actor.name,
    grants: actor.grants,
    language: (await ownAccount(tx, actor))?.language ?? 'zh-CN',
    jurisdiction: { id: actor.jurisdictionId, name, isDemonstration },
    today: now.today,
    unread: await unreadCount(tx, actor),
    ...(unit ? { unitName: unit.name } : {}),
    ...(proposer ? { proposerName: proposer.name } : {}),
  }
}
