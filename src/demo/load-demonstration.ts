import type { Application } from '#application/application.ts'
import { completeDemonstration } from '#application/demonstration/unfinished.ts'
import { addDays, daysBetween, instant, localDate, plainDate, type Instant } from '#domain/time/plain-date.ts'
import { openDemonstrationAccounts, type DemoAccount } from './accounts.ts'
import { branchLines } from './branches/all-branches.ts'
import { castOf } from './cast/cast.ts'
import { idsFrom } from './cast/ids.ts'
import { countyId, countyName, present } from './county/county.ts'
import { foundCounty, openSeason } from './found-county.ts'
import { playLines } from './play/play-lines.ts'
import { seeded } from './random.ts'
import { momentOf } from './season-2024/pace.ts'
import { seasonOf } from './season-2024/season.ts'

const seed = 20_240_812
const dayMs = 86_400_000
/** The county is founded on the first working day of the year before; the season begins a year later. */
const founding = plainDate('2023-01-03')
const newYear = plainDate('2024-01-02')

export type { DemoAccount } from './accounts.ts'

/**
 * 示范县: makes the demonstration county through the real commands, the same from the same seed. Its present is
 * 12 August 2024 on the day of loading and goes on with ours: its clock stays that many days behind.
 */
export async function loadDemonstration(
  app: Application,
  report: (line: string) => void,
): Promise<readonly DemoAccount[]> {
  const clockBehindDays = daysBetween(present, localDate(app.clock()))
  const nextId = idsFrom(seeded(seed + 2))
  // The application takes the county's distance off its clock; the story's moments are put ahead by as much.
  const at = (moment: Instant): Application => ({
    ...app,
    clock: () => instant(new Date(Date.parse(moment) + clockBehindDays * dayMs).toISOString()),
    newId: nextId,
  })
  const cast = castOf(seed)
  await foundCounty(at(momentOf(founding, 540)), cast, clockBehindDays)
  const accounts = await openDemonstrationAccounts(at(momentOf(founding, 550)), cast)
  await openSeason(at(momentOf(newYear, 540)))
  const season = seasonOf(cast, app.calendar, seed)
  const lines = [...season.lines, ...branchLines(cast, season, seed + 3)].sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  )
  report(
    `${countyName}: ${cast.roll.length} proposers, ${lines.length} steps to play (${founding} to ${addDays(present, -1)})`,
  )
  const tenth = Math.ceil(lines.length / 10)
  await playLines(lines, at, played => {
    if (played % tenth === 0) report(`${countyName}: ${played} of ${lines.length} steps`)
  })
  await completeDemonstration(app, countyId)
  return accounts
}
