import { z } from 'zod'
import { ask, type Asking } from '#application/ask.ts'
import {
  changeAccount,
  changedAccountData,
  newAccountData,
  openAccount,
} from '#application/accounts/save-account.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { registerProposers, registerProposersData } from '#application/govern/register-proposers.ts'
import { accountChanges } from '#database/queries/account-changes.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { jurisdictionCommands, type JurisdictionCommandName } from '#domain/jurisdiction/commands.ts'
import { answerOf } from '../outcome-answer.ts'
import { ok, type Answer, type Call, type Route } from '../route.ts'

const { registerUnit, openSession, correctSession } = jurisdictionCommands

async function govern(call: Call, name: JurisdictionCommandName, data: unknown): Promise<Answer> {
  const { app, actor, expectedVersion } = call
  return answerOf(await commandJurisdiction(app, actor, { name, data, expectedVersion }), call)
}

const accountChangesQuery = z.strictObject({
  before: z.coerce.number().int().min(1).max(999_999_999).exactOptional(),
})

export const administrationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/accounts',
    access: ['administrator'],
    summary: 'Accounts of the jurisdiction with their roles',
    handle: async ({ app, actor }) => ok(await ask(app, actor, tx => accountsList(tx, actor))),
  },
  {
    method: 'POST',
    path: '/accounts',
    access: ['administrator'],
    summary: 'Open an account',
    body: newAccountData,
    handle: async call => {
      const outcome = await openAccount(call.app, call.actor, call.body)
      return outcome.kind === 'done'
        ? { status: 201, body: { accountId: outcome.streamId } }
        : answerOf(outcome, call)
    },
  },
  {
    method: 'PUT',
    path: '/accounts/{accountId}',
    access: ['administrator'],
    summary: 'Change an account: name, roles, password, whether it may sign in',
    body: changedAccountData,
    handle: async call => {
      const { app, actor, params, body: data, expectedVersion } = call
      const order = { accountId: params.accountId ?? '', data, expectedVersion }
      return answerOf(await changeAccount(app, actor, order), call)
    },
  },
  {
    method: 'GET',
    path: '/account-changes',
    access: ['administrator', 'auditor'],
    summary:
      'Who opened or changed which account, latest first, two hundred at once; older ones below `before`',
    query: accountChangesQuery,
    handle: async ({ app, actor, query }) => {
      const { before } = query as z.output<typeof accountChangesQuery> // parsed by the row's query
      const page = { ...actor, limit: 200, ...(before === undefined ? {} : { before }) }
      return ok(await ask(app, actor, tx => accountChanges(tx, page)))
    },
  },
  {
    method: 'GET',
    path: '/units',
    access: ['administrator'],
    summary: 'The whole entries of the undertaking units, with aliases and agency codes',
    handle: async ({ app, actor }) => {
      const units = async (_: unknown, { jurisdiction }: Asking) => jurisdiction.units
      return ok(await ask(app, actor, units))
    },
  },
  {
    method: 'POST',
    path: '/units',
    access: ['administrator'],
    summary: 'Enter an undertaking unit, or correct its entry',
    body: registerUnit,
    handle: call => govern(call, 'registerUnit', call.body),
  },
  {
    method: 'POST',
    path: '/sessions',
    access: ['administrator'],
    summary: 'Open a plenary (届次)',
    body: openSession,
    handle: call => govern(call, 'openSession', call.body),
  },
  {
    method: 'PUT',
    path: '/sessions/{sessionId}',
    access: ['administrator'],
    summary: 'Correct name and days of a plenary',
    body: correctSession.omit({ id: true }),
    handle: call => govern(call, 'correctSession', { ...(call.body as object), id: call.params.sessionId }),
  },
  {
    method: 'POST',
    path: '/proposers',
    access: ['administrator', 'congressOffice', 'proposalsCommittee'],
    summary: 'Enter proposers into the register, or correct their entries',
    body: registerProposersData,
    handle: async call => {
      const { app, actor, body, expectedVersion } = call
      return answerOf(await registerProposers(app, actor, body, { expectedVersion }), call)
    },
  },
]
