import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { hash } from '@node-rs/argon2'
import { openAccounts } from '#application/accounts/open-accounts.ts'
import type { Application } from '#application/application.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { recordActivity } from '#application/govern/record-activity.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import type { Outcome } from '#application/outcome.ts'
import { perform } from '#application/perform.ts'
import { submitItem } from '#application/submit-item/submit-item.ts'
import { assignBatch } from '#application/assign-batch/assign-batch.ts'
import { systemActor } from '#application/system-actor.ts'
import { openEmbedded } from '#database/engine/embedded/open-embedded.ts'
import { migrate } from '#database/engine/migrate.ts'
import { openPool } from '#database/engine/pool.ts'
import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { instant, plainDate } from '#domain/time/plain-date.ts'
import { diskStore } from '#storage/disk-store.ts'
import { people } from './people.ts'

/** A real embedded database of its own for one test file, gone when the file is done. */
export async function openTestDatabase(): Promise<
  Application & { at(moment: string): void; dataDir: string }
> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiban-test-'))
  const embedded = await openEmbedded(dataDir, () => undefined)
  const database = openPool(embedded.connection)
  await migrate(database)
  after(async () => {
    await database.close()
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  let now = instant('2024-02-01T01:00:00.000Z')
  return {
    database,
    dataDir,
    files: diskStore(join(dataDir, 'files')),
    calendar: stateCouncilCalendar,
    clock: () => now,
    newId: () => crypto.randomUUID(),
    at: moment => {
      now = instant(moment.length === 10 ? `${moment}T02:00:00.000Z` : moment)
    },
  }
}

export const testPassword = 'korrekt-Pferd-8'

/** A small county with the cast of `people`, three units, two plenaries and an account for everybody. */
export async function foundCounty(
  app: Application & { at(moment: string): void },
  jurisdictionId = 'county',
  { clockBehindDays = 0 }: { readonly clockBehindDays?: number } = {},
) {
  const inCounty = (actor: Actor): Actor => ({ ...actor, jurisdictionId })
  const system = systemActor(jurisdictionId)
  await must(
    commandJurisdiction(app, system, {
      name: 'foundJurisdiction',
      data: { name: '柳河县', clockBehindDays },
    }),
  )
  for (const [id, name, shortName, agencyCode, duties] of [
    ['housing', '县住房和城乡建设局', '住建局', '柳住建函', '城建、道路硬化、路灯、物业'],
    ['water', '县水利局', '水利局', '柳水函', '河道、水库、排水、供水'],
    ['roads', '县交通运输局', '交通局', '柳交函', '公路、公交、客运'],
  ] as const) {
    await must(
      commandJurisdiction(app, system, {
        name: 'registerUnit',
        data: { id, name, shortName, agencyCode, duties },
      }),
    )
  }
  for (const [id, body, name] of [
    ['s1', 'congress', '县十六届人大三次会议'],
    ['c1', 'cppcc', '县政协十三届三次会议'],
  ] as const) {
    const dates = { opensOn: plainDate('2024-01-20'), closesOn: plainDate('2024-01-24') }
    await must(
      commandJurisdiction(app, system, {
        name: 'openSession',
        data: { id, body, name, year: 2024, term: 16, ordinal: 3, ...dates },
      }),
    )
  }
  await must(registerProposers(app, system, { proposers: register }))
  await openAccounts(app, { jurisdictionId, accounts: await accounts() })
  return {
    jurisdictionId,
    actor: (name: keyof typeof people) => inCounty(people[name]),
    do: async <Name extends CommandName>(
      who: keyof typeof people,
      itemId: string,
      name: Name,
      data: CommandInput<Name>['data'],
    ) => await perform(app, inCounty(people[who]), { itemId, name, data }),
    submitSuggestion: async (title = '关于硬化柳湾村通组道路的建议') => {
      const data = {
        kind: 'suggestion',
        period: 'inSession',
        sessionId: 's1',
        year: 2024,
        title,
        situation: '柳湾村三组至五组道路长1.2公里，雨天泥泞。',
        request: '请硬化路面，并安装路灯。',
        proposers: [{ id: 'wang' }, { id: 'li' }],
      }
      return (await must(submitItem(app, inCounty(people.congress), data))).streamId
    },
    assignFiled: async (itemId: string, meetingId: string) => {
      await assignAt(app, inCounty(people.supervision), { itemId, meetingId })
    },
    assign: async (itemId: string) => {
      const office = inCounty(people.supervision)
      const step = async (name: CommandName, data: object) =>
        must(perform(app, office, { itemId, name, data }))
      await must(perform(app, inCounty(people.congress), { itemId, name: 'fileItem', data: {} }))
      await step('splitIntoPoints', { points: ['硬化路面', '安装路灯'] })
      await step('proposeAllotment', {
        mode: 'hostAndCoHost',
        units: [
          { unitId: 'housing', role: 'host' },
          { unitId: 'water', role: 'coHost' },
        ],
      })
      await assignAt(app, office, { itemId, meetingId: 'm1' })
    },
  }
}

/** Assigns a filed item at a meeting of 26 April 2024. */
async function assignAt(
  app: Application & { at(moment: string): void },
  office: Actor,
  { itemId, meetingId }: { readonly itemId: string; readonly meetingId: string },
) {
  app.at('2024-04-26')
  await must(
    recordActivity(app, office, {
      activityId: meetingId,
      data: { kind: 'assignmentMeeting', title: '专题交办会', heldOn: '2024-04-26' },
    }),
  )
  const batch = await assignBatch(app, office, { meetingId, itemIds: [itemId] })
  if (!('results' in batch) || batch.results[0]?.outcome.kind !== 'done')
    throw new Error(JSON.stringify(batch))
}

const register = [
  { id: 'wang', name: '王秀兰', type: 'deputy', group: '城关代表团', phone: '000-0001' },
  { id: 'li', name: '李建国', type: 'deputy', group: '城关代表团', phone: '000-0002' },
  { id: 'zhao', name: '赵敏', type: 'member', group: '农业界', phone: '000-0003' },
]

/** Logins are the keys of `people`. */
async function accounts() {
  const passwordHash = await hash(testPassword)
  return Object.entries(people).map(([login, { accountId, name, grants }]) => ({
    accountId,
    login: login.toLowerCase(),
    name,
    mail: '',
    isActive: true,
    passwordHash,
    roles: grants,
  }))
}

/** The outcome of a write that must succeed. */
export async function must(outcome: Promise<Outcome>): Promise<Outcome & { kind: 'done' }> {
  const result = await outcome
  if (result.kind !== 'done') throw new Error(JSON.stringify(result))
  return result
}
