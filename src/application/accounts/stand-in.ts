import { z } from 'zod'
import { transaction, type Tx } from '#database/engine/transaction.ts'
import { lockStreamOrItsBirth } from '#database/journal/load.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { deleteStandIn, standIns, writeStandIn } from '#database/queries/stand-ins.ts'
import type { AccountStanding } from '#domain/accounts/account-events.ts'
import { againstStandIn, inheritedGrants, mayNameStandIn, type StandIn } from '#domain/accounts/stand-in.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { jurisdictionOf, timeIn } from '../jurisdiction-of.ts'
import type { Outcome } from '../outcome.ts'
import { accountsStream, recordAccounts, standingOf } from './record-accounts.ts'

const day = z.iso.date().transform(plainDate)

export const standInData = z.strictObject({
  standInId: z.string().min(1).max(64),
  from: day,
  /** The last day, included. */
  to: day,
})

type Order = { readonly accountId: string; readonly data: unknown }

/** 外出代签: somebody of the same unit acts for an account from day to day, told by the journal of accounts. */
export async function nameStandIn(
  app: Application,
  actor: Actor,
  { accountId, data }: Order,
): Promise<Outcome> {
  const parsed = standInData.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  if (!mayNameStandIn(actor, accountId)) return { kind: 'notFound' }
  const { jurisdictionId } = actor
  const next = { ...parsed.data, absentId: accountId }
  return await transaction(app.database, jurisdictionId, async tx => {
    const scene = await lockedScene(tx, app, jurisdictionId)
    const account = scene.accounts.find(one => one.accountId === accountId)
    if (!account) return { kind: 'notFound' }
    const others = scene.standIns.filter(({ absentId }) => absentId !== accountId)
    const refused = againstStandIn(next, { ...scene, standIns: others })
    if (refused) return { kind: 'refused', refusal: { refused } }
    await writeStandIn(tx, { jurisdictionId, ...next })
    return await record(tx, app, { actor, type: 'StandInNamed', account, told: next, ...scene })
  })
}

/** Ends it before its day; nothing to end is not found. */
export async function endStandIn(app: Application, actor: Actor, accountId: string): Promise<Outcome> {
  if (!mayNameStandIn(actor, accountId)) return { kind: 'notFound' }
  const { jurisdictionId } = actor
  return await transaction(app.database, jurisdictionId, async tx => {
    const scene = await lockedScene(tx, app, jurisdictionId)
    const account = scene.accounts.find(one => one.accountId === accountId)
    const told = scene.standIns.find(({ absentId, to }) => absentId === accountId && to >= scene.today)
    if (!account || !told) return { kind: 'notFound' }
    await deleteStandIn(tx, { jurisdictionId, absentId: accountId })
    return await record(tx, app, { actor, type: 'StandInEnded', account, told, ...scene })
  })
}

/** What its holder, or who keeps the accounts, is shown; nothing for anybody else. */
export async function standInPage(tx: Tx, { actor, now }: Asking, accountId: string) {
  if (!mayNameStandIn(actor, accountId)) return undefined
  const accounts = await standingAccounts(tx, actor.jurisdictionId)
  const account = accounts.find(one => one.accountId === accountId)
  if (!account) return undefined
  const open = (await standIns(tx, actor)).filter(({ to }) => to >= now.today)
  const named = (id: string, { from, to }: StandIn) => ({ ...nameOf(accounts, id), from, to })
  const own = open.find(({ absentId }) => absentId === accountId)
  return {
    standIn: own ? named(own.standInId, own) : null,
    standsFor: open.filter(({ standInId }) => standInId === accountId).map(one => named(one.absentId, one)),
    candidates: accounts
      .filter(one => one.accountId !== accountId && one.isActive)
      .filter(({ roles }) => inheritedGrants(roles, account).length > 0)
      .map(one => ({ accountId: one.accountId, name: one.name })),
    today: now.today,
  }
}

/** Locked first, so that two who name one another at once make no chain. */
async function lockedScene(tx: Tx, app: Application, jurisdictionId: string) {
  await lockStreamOrItsBirth(tx, { jurisdictionId, streamId: accountsStream, kind: 'accounts' })
  const { today } = timeIn(await jurisdictionOf(tx, jurisdictionId), app)
  const accounts = await standingAccounts(tx, jurisdictionId)
  return { accounts, standIns: await standIns(tx, { jurisdictionId }), today }
}

type Telling = {
  readonly actor: Actor
  readonly type: 'StandInNamed' | 'StandInEnded'
  readonly account: AccountStanding
  readonly told: StandIn
  readonly accounts: readonly AccountStanding[]
}

async function record(
  tx: Tx,
  app: Application,
  { actor, type, account, told, accounts }: Telling,
): Promise<Outcome> {
  const standIn = { ...nameOf(accounts, told.standInId), from: told.from, to: told.to }
  const events = [{ type, account: standingOf(account), standIn }] as const
  const version = await recordAccounts(tx, app, { actor, events })
  return { kind: 'done', streamId: account.accountId, version }
}

async function standingAccounts(tx: Tx, jurisdictionId: string): Promise<readonly AccountStanding[]> {
  const listed = await accountsList(tx, { jurisdictionId })
  return listed.map(({ id, ...account }) => ({ accountId: id, ...account }))
}

function nameOf(accounts: readonly AccountStanding[], accountId: string) {
  return { accountId, name: accounts.find(one => one.accountId === accountId)?.name ?? '' }
}
