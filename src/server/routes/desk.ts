import type { z } from 'zod'
import { ask } from '#application/ask.ts'
import { figures, figuresQuery, type FiguresQuery } from '#application/figures/figures.ts'
import { unitFigures } from '#application/figures/unit-figures.ts'
import { listParts, listPartsQuery } from '#application/view-items/list-parts.ts'
import { ok, type Route } from '../route.ts'

export const deskRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/parts',
    access: ['unitOffice', 'unitHandler', 'unitLeader', 'supervisionOffice', 'countyLeader', 'auditor'],
    summary: 'The asker’s units’ parts of items, with the count of each next step',
    query: listPartsQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(
          app,
          actor,
          (tx, asking) =>
            listParts(tx, asking, {
              calendar: app.calendar,
              query: query as z.output<typeof listPartsQuery>,
            }), // parsed by the row's query
        ),
      ),
  },
  {
    method: 'GET',
    path: '/figures',
    access: 'signedIn',
    summary: 'Figures of a year over the asker’s scope, each with the filter of the list behind it',
    query: figuresQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(
          app,
          actor,
          (tx, asking) => figures(tx, asking, { calendar: app.calendar, query: query as FiguresQuery }), // parsed by the row's query
        ),
      ),
  },
  {
    method: 'GET',
    path: '/unit-figures',
    access: ['supervisionOffice', 'countyLeader', 'auditor', 'congressOffice', 'proposalsCommittee'],
    summary: 'Units side by side, for a year',
    query: figuresQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(
          app,
          actor,
          (tx, asking) => unitFigures(tx, asking, { calendar: app.calendar, query: query as FiguresQuery }), // parsed by the row's query
        ),
      ),
  },
]
