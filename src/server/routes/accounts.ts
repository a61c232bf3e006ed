import { z } from 'zod'
import { handOverWork, handOverWorkData } from '#application/accounts/hand-over-work.ts'
import { heldWork } from '#application/accounts/held-parts.ts'
import {
  changeAccount,
  changedAccountData,
  newAccountData,
  openAccount,
} from '#application/accounts/save-account.ts'
import { endStandIn, nameStandIn, standInData, standInPage } from '#application/accounts/stand-in.ts'
import { ask } from '#application/ask.ts'
import { accountChanges } from '#database/queries/account-changes.ts'
import { accountsList } from '#database/queries/accounts-list.ts'
import { unitRoles } from '#domain/vocabulary/roles.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem, sentenceOf } from '../problems.ts'
import { ok, type Route } from '../route.ts'

const accountChangesQuery = z.strictObject({
  before: z.coerce.number().int().min(1).max(999_999_999).exactOptional(),
})

const standInAccess = ['administrator', ...unitRoles] as const

export const accountRoutes: readonly Route[] = [
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
    path: '/accounts/{accountId}/held-parts',
    access: ['administrator'],
    summary:
      'The parts this account answers for by the five fixes, with those of its unit who could take over',
    handle: async ({ app, actor, params, language }) => {
      const held = await ask(app, actor, tx => heldWork(tx, actor, params.accountId ?? ''))
      return held ? ok(held) : problem('notFound', language)
    },
  },
  {
    method: 'POST',
    path: '/accounts/{accountId}/hand-over',
    access: ['administrator'],
    summary: 'Hand over every part this account answers for at one unit, in one step; each by itself',
    body: handOverWorkData,
    handle: async call => {
      const { app, actor, params, body, language } = call
      const outcome = await handOverWork(app, actor, { accountId: params.accountId ?? '', data: body })
      if (!('results' in outcome)) return answerOf(outcome, call)
      return ok({
        results: outcome.results.map(({ outcome: one, ...part }) =>
          one.kind === 'done'
            ? { ...part, outcome: 'handedOver' }
            : { ...part, outcome: 'refused', ...sentenceOf(one, language) },
        ),
      })
    },
  },
  {
    method: 'GET',
    path: '/accounts/{accountId}/stand-in',
    access: standInAccess,
    summary: 'Who stands in for this account, whom it stands in for, and who could; one’s own only',
    handle: async ({ app, actor, params, language }) => {
      const page = await ask(app, actor, (tx, asking) => standInPage(tx, asking, params.accountId ?? ''))
      return page ? ok(page) : problem('notFound', language)
    },
  },
  {
    method: 'PUT',
    path: '/accounts/{accountId}/stand-in',
    access: standInAccess,
    summary:
      'Name who stands in for this account, from day to day; one’s own, anybody’s for the administrator',
    body: standInData,
    handle: async call => {
      const order = { accountId: call.params.accountId ?? '', data: call.body }
      return answerOf(await nameStandIn(call.app, call.actor, order), call)
    },
  },
  {
    method: 'DELETE',
    path: '/accounts/{accountId}/stand-in',
    access: standInAccess,
    summary: 'End it before its day; one’s own, anybody’s for the administrator',
    handle: async call => answerOf(await endStandIn(call.app, call.actor, call.params.accountId ?? ''), call),
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
]
