import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '#application/ask.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { reportProgress } from '#application/report-progress/report-progress.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { foundCounty, must, openTestDatabase } from '#test/kit/county.ts'
import { people } from '#test/kit/people.ts'

const app = await openTestDatabase()
const county = await foundCounty(app)
const itemId = await county.submitSuggestion()
await county.assign(itemId)
app.at('2024-05-06')

const reportOn = async (day: string, actor: (typeof people)[keyof typeof people] = people.supervision) =>
  await ask(app, actor, (tx, asking) =>
    reportProgress(tx, asking, { year: 2024, asOf: plainDate(day), calendar: app.calendar }),
  )

test('an earlier day gives the figures of that day', async () => {
  const before = await reportOn('2024-01-15')
  assert.equal(before.total, 0)
  assert.equal(before.meetingRate, null)
  const filed = await reportOn('2024-04-01')
  assert.deepEqual([filed.total, filed.assigned, filed.activities.length], [1, 0, 0])
  const assigned = await reportOn('2024-04-26')
  assert.deepEqual([assigned.total, assigned.assigned, assigned.meetingRate], [1, 1, 0])
  assert.equal(assigned.activities[0]?.assigned.value, 1)
  assert.equal(assigned.asOf, '2024-04-26')
})

test('a day still to come is answered with today', async () => {
  assert.equal((await reportOn('2024-12-31')).asOf, '2024-05-06')
})

test('who sees only proposals gets no suggestion in the figures', async () => {
  assert.equal((await reportOn('2024-05-06', people.committee)).total, 0)
  assert.equal((await reportOn('2024-05-06', people.congress)).total, 1)
})

test('next steps written by the office stand in its report', async () => {
  await must(
    commandJurisdiction(app, people.supervision, {
      name: 'editReportText',
      data: { year: 2024, section: 'nextSteps', text: '五月底前召开推进会。' },
    }),
  )
  const { texts } = await reportOn('2024-05-06')
  assert.equal(texts.nextSteps, '五月底前召开推进会。')
  assert.equal(texts.nextStepsEdited, true)
})
