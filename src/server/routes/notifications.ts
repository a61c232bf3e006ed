import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { markRead } from '#application/notifications/mark-read.ts'
import { notificationsList } from '#database/queries/notifications-list.ts'
import { problemOfIssues } from '../problems.ts'
import { done, ok, type Route } from '../route.ts'

const readBody = z.strictObject({ messageIds: z.array(z.string().max(200)).min(1).max(500) })

export const notificationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/notifications',
    access: 'signedIn',
    summary: 'The asker’s own inbox, newest first',
    handle: async ({ app, actor }) => ok(await ask(app, actor, tx => notificationsList(tx, actor))),
  },
  {
    method: 'POST',
    path: '/notifications/read',
    access: 'signedIn',
    summary: 'Mark messages of one’s own as read',
    body: readBody,
    handle: async ({ app, actor, body, language }) => {
      const parsed = readBody.safeParse(body)
      if (!parsed.success) return problemOfIssues(parsed.error.issues, language)
      await markRead(app, actor, parsed.data.messageIds)
      return done
    },
  },
]
