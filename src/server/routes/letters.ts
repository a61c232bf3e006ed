import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { letter } from '#application/letters/letter.ts'
import { letterDocx } from '#documents/reply-letter/letter-docx.ts'
import { problem } from '../problems.ts'
import { docxType, file, ok, type Call, type Route } from '../route.ts'

const letterQuery = z.strictObject({ addressee: z.coerce.number().int().min(0).max(399).exactOptional() })

async function letterFor({ app, actor, params, query, language }: Call) {
  const { itemId = '', replyId = '' } = params
  const { addressee } = query as z.output<typeof letterQuery> // parsed by the row's query
  return await ask(app, actor, (tx, asking) =>
    letter(tx, asking, { calendar: app.calendar, itemId, replyId, addressee, language }),
  )
}

export const letterRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/items/{itemId}/replies/{replyId}/letter',
    access: 'signedIn',
    summary:
      'The reply letter as it is read, with stamps while it is not final; of one addressee where named',
    query: letterQuery,
    handle: async call => {
      const composed = await letterFor(call)
      return composed ? ok(composed) : problem('notFound', call.language)
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}/replies/{replyId}/letter.docx',
    access: 'signedIn',
    summary: 'The reply letter in the letter form of GB/T 9704-2012; of one addressee where named',
    query: letterQuery,
    produces: docxType,
    handle: async call => {
      const composed = await letterFor(call)
      if (!composed) return problem('notFound', call.language)
      return file(await letterDocx(composed), { name: `${composed.title}.docx`, type: docxType })
    },
  },
]
