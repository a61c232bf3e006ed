import { ask } from '#application/ask.ts'
import { listItems, listItemsQuery, type ListItems } from '#application/view-items/list-items.ts'
import { viewItem } from '#application/view-items/view-item.ts'
import { mergeItems, mergeItemsData } from '#application/merge-items/merge-items.ts'
import { precedentsOf } from '#application/precedents/precedents.ts'
import { recommendedUnits } from '#application/recommend-units/recommended-units.ts'
import { submitItem, submitItemRequest } from '#application/submit-item/submit-item.ts'
import { itemListSheet } from '#documents/item-list/item-list-sheet.ts'
import { answerOf } from '../outcome-answer.ts'
import { problem } from '../problems.ts'
import { file, ok, xlsxType, type Route } from '../route.ts'

export const itemRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/items',
    access: 'signedIn',
    summary: 'A page of the items in the asker’s scope, with the sums above it; as of a past day where asked',
    query: listItemsQuery,
    handle: async ({ app, actor, query }) =>
      ok(
        await ask(
          app,
          actor,
          (tx, asking) => listItems(tx, asking, { calendar: app.calendar, query: query as ListItems }), // parsed by listItemsQuery
        ),
      ),
  },
  {
    method: 'GET',
    path: '/items.xlsx',
    access: 'signedIn',
    summary: 'The whole list as filtered, as a spreadsheet with a note of filter and day',
    query: listItemsQuery.omit({ page: true, pageSize: true }),
    produces: xlsxType,
    handle: async ({ app, actor, query, language }) => {
      const filter = query as Omit<ListItems, 'page' | 'pageSize'> // parsed by the row's query
      const { sort: _, order: __, asOf: ___, ...conditions } = filter
      const { listing, jurisdiction } = await ask(app, actor, async (tx, asking) => ({
        listing: await listItems(tx, asking, {
          calendar: app.calendar,
          query: { ...filter, page: 1, pageSize: 20_000 },
        }),
        jurisdiction: asking.jurisdiction,
      }))
      const on = listing.asOf ?? listing.today
      const bytes = itemListSheet({ jurisdiction, items: listing.items, filter: conditions, on }, language)
      return file(bytes, { name: `建议提案清单（${on}）.xlsx`, type: xlsxType })
    },
  },
  {
    method: 'POST',
    path: '/items',
    access: ['proposer', 'congressOffice', 'proposalsCommittee', 'supervisionOffice'],
    summary: 'Hand in a suggestion or proposal',
    body: submitItemRequest,
    handle: async call => {
      const outcome = await submitItem(call.app, call.actor, call.body)
      if (outcome.kind !== 'done') return answerOf(outcome, call)
      return { status: 201, body: { itemId: outcome.streamId, version: outcome.version } }
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}',
    access: 'signedIn',
    summary: 'One item as the asker may see it, what he may do, and its history',
    handle: async ({ app, actor, params, language }) => {
      const itemId = params.itemId ?? ''
      const view = await ask(app, actor, (tx, asking) =>
        viewItem(tx, asking, { calendar: app.calendar, itemId }),
      )
      if (!view) return problem('notFound', language)
      return { status: 200, body: view, headers: { etag: `"${view.version}"` } }
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}/recommended-units',
    access: ['supervisionOffice'],
    summary: 'Units whose duties or names answer to the item’s words, with the reasons',
    handle: async ({ app, actor, params, language }) => {
      const answer = await ask(app, actor, (tx, asking) => recommendedUnits(tx, asking, params.itemId ?? ''))
      return answer ? ok(answer) : problem('notFound', language)
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}/precedents',
    access: ['supervisionOffice', 'congressOffice', 'proposalsCommittee', 'unitOffice', 'unitLeader'],
    summary:
      'Earlier items of a like title with their units and refusals, and the refusals this item has met',
    handle: async ({ app, actor, params, language }) => {
      const answer = await ask(app, actor, (tx, asking) => precedentsOf(tx, asking, params.itemId ?? ''))
      return answer ? ok(answer) : problem('notFound', language)
    },
  },
  {
    method: 'POST',
    path: '/items/{itemId}/merge-item',
    access: ['congressOffice', 'proposalsCommittee', 'supervisionOffice'],
    summary: 'Merge this item into another (并案)',
    body: mergeItemsData,
    handle: async call => {
      const { app, actor, params, body: data, expectedVersion } = call
      const order = {
        itemId: params.itemId ?? '',
        data,
        ...(expectedVersion === undefined ? {} : { expectedVersion }),
      }
      return answerOf(await mergeItems(app, actor, order), call)
    },
  },
]
