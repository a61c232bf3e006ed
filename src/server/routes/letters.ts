import { ask } from '#application/ask.ts'
import { letter } from '#application/letters/letter.ts'
import { letterDocx } from '#documents/reply-letter/letter-docx.ts'
import { problem } from '../problems.ts'
import { docxType, file, ok, type Call, type Route } from '../route.ts'

async function letterFor({ app, actor, params, language }: Call) {
  const { itemId = '', replyId = '' } = params
  return await ask(app, actor, (tx, asking) =>
    letter(tx, asking, { calendar: app.calendar, itemId, replyId, language }),
  )
}

export const letterRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/items/{itemId}/replies/{replyId}/letter',
    access: 'signedIn',
    summary: 'The reply letter as it is read, with stamps while it is not final',
    handle: async call => {
      const composed = await letterFor(call)
      return composed ? ok(composed) : problem('notFound', call.language)
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}/replies/{replyId}/letter.docx',
    access: 'signedIn',
    summary: 'The reply letter in the letter form of GB/T 9704-2012',
    produces: docxType,
    handle: async call => {
      const composed = await letterFor(call)
      if (!composed) return problem('notFound', call.language)
      return file(await letterDocx(composed), { name: `${composed.title}.docx`, type: docxType })
    },
  },
]
