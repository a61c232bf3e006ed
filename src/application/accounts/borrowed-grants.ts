import type { Tx } from '#database/engine/transaction.ts'
import type { SignedIn } from '#database/queries/account-session.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { standIns } from '#database/queries/stand-ins.ts'
import { inheritedGrants, runsOn } from '#domain/accounts/stand-in.ts'
import type { Grant } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'

type Holder = Pick<SignedIn, 'accountId' | 'grants'> & { readonly jurisdictionId: string }

/** What an account may today because it stands in for others; asked at every request, so that it ends with its day. */
export async function borrowedGrants(
  tx: Tx,
  app: Pick<Application, 'clock'>,
  { jurisdictionId, accountId, grants }: Holder,
): Promise<readonly Grant[]> {
  const named = await standIns(tx, { jurisdictionId, standInId: accountId })
  if (named.length === 0) return []
  const { today } = timeIn(await jurisdictionOf(tx, jurisdictionId), app)
  const running = named.filter(one => runsOn(one, today))
  if (running.length === 0) return []
  const accounts = await accountsList(tx, { jurisdictionId })
  return accounts
    .filter(({ id, isActive }) => isActive && running.some(({ absentId }) => absentId === id))
    .flatMap(({ id, name, roles }) => inheritedGrants(grants, { accountId: id, name, roles }))
}
