import { sql } from 'kysely'
import { openApplication } from '#cli/open-application.ts'

/** A process that comes, asks the database twenty times and goes, as an operator's command does. */
const { app, close } = await openApplication({ dataDir: process.argv[2] ?? '' }, () => undefined)
for (let time = 0; time < 20; time += 1) await sql`select 1`.execute(app.database.kysely)
await close()
