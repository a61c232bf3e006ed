import { ask } from '#application/ask.ts'
import { listPromises, listPromisesQuery, type ListPromises } from '#application/follow-up/list-promises.ts'
import { promiseLedgerSheet } from '#documents/promise-ledger/promise-ledger-sheet.ts'
import { file, ok, xlsxType, type Route } from '../route.ts'

const readers = [
  'supervisionOffice',
  'countyLeader',
  'auditor',
  'congressOffice',
  'proposalsCommittee',
  'unitOffice',
  'unitHandler',
  'unitLeader',
] as const

export const promiseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/promises',
    access: readers,
    summary: 'The ledger of promises over all years, the overdue first; a unit sees those it owes',
    query: listPromisesQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(
          app,
          actor,
          (tx, asking) => listPromises(tx, asking, { calendar: app.calendar, query: query as ListPromises }), // parsed by the row's query
        ),
      ),
  },
  {
    method: 'GET',
    path: '/promises.xlsx',
    access: readers,
    summary: 'The ledger of promises as filtered, as a spreadsheet with a note of filter and day',
    query: listPromisesQuery.omit({ page: true, pageSize: true }),
    produces: xlsxType,
    handle: async ({ app, actor, query, language }) => {
      const filter = query as Omit<ListPromises, 'page' | 'pageSize'> // parsed by the row's query
      const { ledger, jurisdiction } = await ask(app, actor, async (tx, asking) => ({
        ledger: await listPromises(tx, asking, {
          calendar: app.calendar,
          query: { ...filter, page: 1, pageSize: 20_000 },
        }),
        jurisdiction: asking.jurisdiction,
      }))
      const bytes = promiseLedgerSheet({ jurisdiction, ledger, filter }, language)
      return file(bytes, { name: `承诺台账（${ledger.today}）.xlsx`, type: xlsxType })
    },
  },
]
