import type { ItemEvent } from './events.ts'

type Recorded = { readonly type: string; readonly [field: string]: unknown }

/** What events of earlier versions of the program lacked, by their type. The journal keeps them as they were written. */
const completed: { readonly [type: string]: (event: Recorded) => object } = {
  // Steps had no names yet, and only their number was recorded.
  ReplySubmittedForClearance: ({ steps, chainLength }) => ({
    steps:
      steps ??
      Array.from({ length: Number(chainLength) }, () => ({ by: 'unitOffice', name: '审核', when: [] })),
  }),
}

/** An event as today's program would have recorded it. */
export function asToday(event: ItemEvent): ItemEvent {
  const complete = completed[event.type]
  // what is added is what the type asks for; the table says so row by row
  return complete ? ({ ...event, ...complete(event as unknown as Recorded) } as ItemEvent) : event
}
