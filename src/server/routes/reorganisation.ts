import { ask } from '#application/ask.ts'
import { movesAhead, movesAheadQuery, type MovesAheadQuery } from '#application/reorganise/moves-ahead.ts'
import { reorganise, reorganiseData } from '#application/reorganise/reorganise.ts'
import { answerOf } from '../outcome-answer.ts'
import { sentenceOf } from '../problems.ts'
import { ok, type Route } from '../route.ts'

export const reorganisationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/reorganisation',
    access: ['supervisionOffice'],
    summary: 'What would move from a unit that ends to its successor, item by item; changes nothing',
    query: movesAheadQuery,
    handle: async ({ app, actor, query }) =>
      ok(await ask(app, actor, (tx, asking) => movesAhead(tx, asking, query as MovesAheadQuery))), // parsed by the row's query
  },
  {
    method: 'POST',
    path: '/reorganisation',
    access: ['supervisionOffice'],
    summary: 'End a unit and move what it still owes to its successor; every step has its own result',
    body: reorganiseData,
    handle: async call => {
      const answer = await reorganise(call.app, call.actor, call.body)
      if ('kind' in answer) return answerOf(answer, call)
      return ok({
        results: answer.results.map(({ outcome, ...step }) =>
          outcome.kind === 'done'
            ? { ...step, outcome: 'done' }
            : { ...step, outcome: 'refused', ...sentenceOf(outcome, call.language) },
        ),
      })
    },
  },
]
