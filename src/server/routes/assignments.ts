import { assignBatch, assignBatchData } from '#application/assign-batch/assign-batch.ts'
import { answerOf } from '../outcome-answer.ts'
import { sentenceOf } from '../problems.ts'
import { ok, type Route } from '../route.ts'

export const assignmentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/assignments',
    access: ['supervisionOffice'],
    summary: 'Assign a batch of items under one assignment meeting; every item has its own result',
    body: assignBatchData,
    handle: async call => {
      const answer = await assignBatch(call.app, call.actor, call.body)
      if ('kind' in answer) return answerOf(answer, call)
      return ok({
        results: answer.results.map(({ itemId, outcome }) =>
          outcome.kind === 'done'
            ? { itemId, outcome: 'done' }
            : { itemId, outcome: 'refused', ...sentenceOf(outcome, call.language) },
        ),
      })
    },
  },
]
