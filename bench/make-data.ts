import { hash } from '@node-rs/argon2'
import { openAccounts } from '#application/accounts/open-accounts.ts'
import type { Application } from '#application/application.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { recordActivity } from '#application/govern/record-activity.ts'
import { registerProposers } from '#application/govern/register-proposers.ts'
import type { Outcome } from '#application/outcome.ts'
import { operatorActor, systemActor } from '#application/system-actor.ts'
import type { Grant } from '#domain/permission/actor.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { seeded } from './random.ts'
import { growItem } from './random-item.ts'
import { writeItems } from './write-items.ts'

const years = Array.from({ length: 10 }, (_, index) => 2015 + index)
export const benchPassword = 'bench-password-1'
const itemsAtOnce = 100

/** Fills the database: jurisdictions with units, plenaries, proposers and accounts, and items over ten years. */
export async function makeData(
  app: Application,
  {
    items,
    jurisdictions,
    report,
  }: { readonly items: number; readonly jurisdictions: number; readonly report: (line: string) => void },
): Promise<readonly string[]> {
  const passwordHash = await hash(benchPassword)
  const ids = Array.from({ length: jurisdictions }, (_, index) => `county-${index + 1}`)
  let made = 0
  for (const [index, jurisdictionId] of ids.entries()) {
    const place = await found(app, { jurisdictionId, passwordHash })
    const count = Math.floor(items / jurisdictions) + (index < items % jurisdictions ? 1 : 0)
    const random = seeded(20_240_425 + index)
    for (let from = 0; from < count; from += itemsAtOnce) {
      const grown = Array.from({ length: Math.min(itemsAtOnce, count - from) }, (_, offset) => {
        const year = years[(from + offset) % years.length] ?? 2024
        return growItem({ ...place, jurisdictionId, year, number: from + offset + 1 }, random)
      })
      await writeItems(app.database, jurisdictionId, grown)
    }
    made += count
    report(`${made} / ${items} items`)
  }
  return ids
}

type Founding = { readonly jurisdictionId: string; readonly passwordHash: string }

async function found(app: Application, { jurisdictionId, passwordHash }: Founding) {
  const system = systemActor(jurisdictionId)
  const command = async (name: Parameters<typeof commandJurisdiction>[2]['name'], data: object) =>
    must(await commandJurisdiction(app, system, { name, data }))
  await command('foundJurisdiction', { name: `第${jurisdictionId.slice(7)}县` })
  const unitIds = Array.from({ length: 24 }, (_, index) => `unit-${index + 1}`)
  for (const id of unitIds) {
    await command('registerUnit', {
      id,
      name: `县第${id.slice(5)}局`,
      shortName: `${id.slice(5)}局`,
      agencyCode: `县${id.slice(5)}函`,
      duties: '道路、学校',
    })
  }
  for (const year of years) {
    const dates = { opensOn: plainDate(`${year}-01-15`), closesOn: plainDate(`${year}-01-20`) }
    await command('openSession', {
      id: `r${year}`,
      body: 'congress',
      year,
      term: 16,
      ordinal: year - 2014,
      name: `县人大${year}年会议`,
      ...dates,
    })
    await command('openSession', {
      id: `z${year}`,
      body: 'cppcc',
      year,
      term: 13,
      ordinal: year - 2014,
      name: `县政协${year}年会议`,
      ...dates,
    })
    const data = { kind: 'assignmentMeeting', title: `${year}年交办会`, heldOn: `${year}-03-20` }
    must(await recordActivity(app, operatorActor(jurisdictionId), { activityId: `m${year}`, data }))
  }
  const proposerIds = Array.from({ length: 100 }, (_, index) => `proposer-${index + 1}`)
  must(
    await registerProposers(app, system, {
      proposers: proposerIds.map(id => ({ id, name: id, type: 'deputy' })),
    }),
  )
  const account = (accountId: string, roles: readonly Grant[]) => ({
    accountId,
    login: accountId,
    name: accountId,
    mail: '',
    isActive: true,
    passwordHash,
    roles,
  })
  await openAccounts(app, {
    jurisdictionId,
    accounts: [
      account('office', [{ role: 'supervisionOffice' }]),
      account('unit', [
        { role: 'unitOffice', unitId: 'unit-1' },
        { role: 'unitHandler', unitId: 'unit-1' },
      ]),
      account('proposer', [{ role: 'proposer', proposerId: 'proposer-1' }]),
    ],
  })
  return { unitIds, proposerIds }
}

function must(outcome: Outcome): void {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
}
