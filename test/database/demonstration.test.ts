import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '#application/ask.ts'
import { figures } from '#application/figures/figures.ts'
import { unitFigures } from '#application/figures/unit-figures.ts'
import { reportProgress } from '#application/report-progress/report-progress.ts'
import { jurisdictionsToSignIn } from '#application/accounts/jurisdictions-to-sign-in.ts'
import { listItems, listItemsQuery } from '#application/view-items/list-items.ts'
import { listParts } from '#application/view-items/list-parts.ts'
import { verify } from '#application/verify/verify.ts'
import { transaction } from '#database/engine/transaction.ts'
import { loadDemonstration } from '#demo/load-demonstration.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { instant, plainDate } from '#domain/time/plain-date.ts'
import type { events as eventWords } from '#phrases/zh-CN/events.ts'
import { openTestDatabase } from '#test/kit/county.ts'

const { calendar, ...rest } = await openTestDatabase()
const app = { ...rest, calendar, clock: () => instant('2026-03-02T02:00:00.000Z') }
await loadDemonstration(app, () => undefined)
const office: Actor = {
  accountId: 'office',
  name: '督查室',
  jurisdictionId: 'demo',
  grants: [{ role: 'supervisionOffice' }],
}
const reportOn = (day: string) =>
  ask(app, office, (tx, asking) => reportProgress(tx, asking, { year: 2024, asOf: plainDate(day), calendar }))

test('in August everybody was met, all is in hand, and part is replied', async () => {
  const report = await reportOn('2024-08-10')
  assert.deepEqual(report.suggestions, { total: 140, inSession: 135, betweenSessions: 5 })
  assert.equal(report.proposals.total, 227)
  assert.equal(report.assigned, 367)
  assert.equal(report.meetingRate, 1)
  const replied = report.figures.find(({ name }) => name === 'replied')?.value ?? 0
  assert.ok(replied > 0 && replied < 367)
})

test('in April nothing is assigned yet', async () => {
  const report = await reportOn('2024-04-01')
  assert.equal(report.assigned, 0)
  assert.equal(report.meetingRate, null)
})

test('the plenary and the assignment meeting are in the report', async () => {
  const { activities } = await reportOn('2024-08-10')
  assert.ok(activities.some(({ heldOn }) => heldOn === '2024-04-25'))
  assert.ok(activities.some(({ kind }) => kind === 'assignmentMeeting'))
})

test('its present is August 2024, its journal is whole, and every role has an account', async () => {
  const { today } = await ask(app, office, (tx, asking) => figures(tx, asking, { calendar, query: {} }))
  assert.equal(today, '2024-08-12')
  assert.deepEqual((await verify(app)).faults, [])
  const [county] = await jurisdictionsToSignIn(app)
  const roles = new Set<string>(county?.demoAccounts?.map(({ role }) => role))
  for (const role of ['supervisionOffice', 'unitOffice', 'unitHandler', 'unitLeader', 'proposer'])
    assert.ok(roles.has(role), role)
})

test('a desk has work at every step of a reply', async () => {
  const { counts } = await ask(app, office, (tx, asking) => listParts(tx, asking, { calendar, query: {} }))
  for (const step of ['draft', 'submit', 'clear', 'signReply', 'issue', 'deliver', 'awaitFeedback'] as const)
    assert.ok((counts[step] ?? 0) > 0, step)
})

/** What the usual way of an item does not show, and visitors of the demonstration may want to see. */
const branches: readonly (keyof typeof eventWords)[] = [
  ...(['CoSigningOpened', 'ItemReturned', 'WithdrawalAdvised', 'ItemRefused', 'ItemConverted'] as const),
  ...([
    'WithdrawalAsked',
    'ItemWithdrawn',
    'ItemMerged',
    'AllotmentCirculated',
    'AllotmentAnswered',
  ] as const),
  ...(['PartReassigned', 'ObjectionRuledOn', 'UnitsObjectedTo', 'ProposerObjectionAnswered'] as const),
  ...(['UnitMarked', 'InterimReplySent', 'ClearanceBypassed', 'PreCheckPassed', 'ReplyRedelivered'] as const),
  ...(['CoHostOpinionReturned', 'CoHostOpinionWaived', 'RehandlingOrdered', 'RehandlingDeclined'] as const),
  ...(['ConciliationRecorded', 'PromiseRescheduled', 'PromiseHandedOver', 'PromiseJudged'] as const),
  ...([
    'ReplySupplemented',
    'ParkedReviewed',
    'ResultClassChanged',
    'KeyItemNamed',
    'SupervisionEnded',
  ] as const),
  ...(['ExtensionRequested', 'ExtensionGranted', 'ExtensionRefused', 'ClockPaused'] as const),
]

test('every branch of the life cycle has an example', async () => {
  const rows = await transaction(app.database, 'demo', tx =>
    tx.selectFrom('events').select('type').distinct().execute(),
  )
  const told = new Set(rows.map(({ type }) => type))
  assert.deepEqual(
    branches.filter(type => !told.has(type)),
    [],
  )
})

test('what the branches left open waits on the desks of those whose turn it is', async () => {
  const total = (query: object) =>
    ask(
      app,
      office,
      async (tx, asking) =>
        (await listItems(tx, asking, { calendar, query: listItemsQuery.parse(query) })).total,
    )
  for (const query of [
    { objectionOpen: true },
    { isKey: true },
    { promise: 'overdue' },
    { parked: 'reviewDue' },
    { stage: 'returned' },
    { stage: 'filed' },
  ])
    assert.ok((await total(query)) > 0, JSON.stringify(query))
})

test('every figure is the length of the list it opens, today and on a day that is over', async () => {
  for (const day of [{}, { asOf: plainDate('2024-06-30') }]) {
    const shown = await ask(app, office, async (tx, asking) => [
      ...(await figures(tx, asking, { calendar, query: { year: 2024, ...day } })).groups
        .flatMap(group => group.figures)
        .map(({ name, numerator, of }) => ({ name, value: numerator, of })),
      ...(await unitFigures(tx, asking, { calendar, query: { year: 2024, ...day } })).flatMap(unit =>
        Object.entries(unit.figures).map(([name, figure]) => ({ name: `${unit.unitId} ${name}`, ...figure })),
      ),
    ])
    assert.ok(shown.length > 300)
    // Every seventh of the three hundred and more, so that each column of some unit has its turn.
    for (const { name, value, of } of shown.filter((_, index) => index % 7 === 0)) {
      const query = listItemsQuery.parse({ ...of, ...day, pageSize: 1 })
      const { total } = await ask(app, office, (tx, asking) => listItems(tx, asking, { calendar, query }))
      assert.equal(total, value, `${name} ${JSON.stringify(of)}`)
    }
  }
})
