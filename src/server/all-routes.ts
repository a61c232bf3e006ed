import { accountRoutes } from './routes/accounts.ts'
import { activityRoutes } from './routes/activities.ts'
import { administrationRoutes } from './routes/administration.ts'
import { assignmentRoutes } from './routes/assignments.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { deskRoutes } from './routes/desk.ts'
import { directoryRoutes } from './routes/directory.ts'
import { draftRoutes } from './routes/drafts.ts'
import { fileRoutes } from './routes/files.ts'
import { importRoutes } from './routes/imports.ts'
import { itemCommandRoutes } from './routes/item-commands.ts'
import { itemRoutes } from './routes/items.ts'
import { letterRoutes } from './routes/letters.ts'
import { lifecycleRoutes } from './routes/lifecycle.ts'
import { notificationRoutes } from './routes/notifications.ts'
import { personalLinkRoutes } from './routes/personal-links.ts'
import { promiseRoutes } from './routes/promises.ts'
import { reorganisationRoutes } from './routes/reorganisation.ts'
import { reportRoutes } from './routes/reports.ts'
import { sessionRoutes } from './routes/session.ts'
import { settingsRoutes } from './routes/settings.ts'
import type { Route } from './route.ts'

/** Every door of the interface; what is not here does not exist. */
export const allRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...directoryRoutes,
  ...itemRoutes,
  ...itemCommandRoutes,
  ...draftRoutes,
  ...assignmentRoutes,
  ...activityRoutes,
  ...deskRoutes,
  ...calendarRoutes,
  ...reorganisationRoutes,
  ...lifecycleRoutes,
  ...letterRoutes,
  ...personalLinkRoutes,
  ...fileRoutes,
  ...promiseRoutes,
  ...reportRoutes,
  ...importRoutes,
  ...notificationRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  ...settingsRoutes,
]
