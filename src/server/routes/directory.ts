import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { directory } from '#application/directory/directory.ts'
import { proposersList } from '#database/queries/proposers-list.ts'
import { ownContactPersons } from '#application/directory/own-contact-persons.ts'
import { fellowProposers } from '#application/directory/fellow-proposers.ts'
import { proposerTypes } from '#domain/vocabulary/proposer-types.ts'
import { ok, type Route } from '../route.ts'

const proposersQuery = z.strictObject({
  q: z.string().trim().max(60).exactOptional(),
  type: z.enum(proposerTypes).exactOptional(),
})

export const directoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/directory',
    access: 'signedIn',
    summary: 'Units, plenaries and this year’s rules',
    handle: async ({ app, actor }) => ok(await ask(app, actor, directory)),
  },
  {
    method: 'GET',
    path: '/proposers',
    access: ['proposer', 'congressOffice', 'proposalsCommittee', 'supervisionOffice', 'administrator'],
    summary: 'The register of proposers, by name; a proposer finds himself',
    query: proposersQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(app, actor, (tx, { scope }) => {
          const offices = actor.grants.some(({ role }) => role !== 'proposer')
          const question = query as z.output<typeof proposersQuery> // parsed by the row's query
          return proposersList(tx, { ...actor, ...question, ...(offices ? {} : { ids: scope.proposerIds }) })
        }),
      ),
  },
  {
    method: 'GET',
    path: '/fellow-proposers',
    access: ['proposer'],
    summary: 'Other proposers of the same kinds of items, by name, to invite them to sign',
    query: proposersQuery.pick({ q: true }),
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(app, actor, (tx, { scope }) => {
          const { q = '' } = query as z.output<typeof proposersQuery> // parsed by the row's query
          return fellowProposers(tx, { ...actor, q, ownIds: scope.proposerIds })
        }),
      ),
  },
  {
    method: 'GET',
    path: '/contact-persons',
    access: ['proposer'],
    summary: 'The contact persons the register has for the organisations the asker acts for',
    handle: async ({ app, actor }) =>
      ok(
        await ask(app, actor, (tx, { scope }) =>
          ownContactPersons(tx, { ...actor, ownIds: scope.proposerIds }),
        ),
      ),
  },
]
