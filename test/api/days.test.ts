import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { limitSchema } from '#domain/time/limits.ts'
import { plainDateSchema } from '#domain/time/plain-date.ts'
import { issueText as english } from '#phrases/en/issues.ts'
import { issueText as chinese } from '#phrases/zh-CN/issues.ts'
import { serveCounty } from '#test/kit/server.ts'

const { county, request, app } = await serveCounty()
const itemId = await county.submitSuggestion()

describe('days and years no county knows', () => {
  for (const path of [
    '/items?asOf=0000-01-01',
    '/items?asOf=9999-12-31',
    '/items?year=2147483648',
    '/figures?asOf=0000-01-01',
    '/activities?year=-5',
    '/activities?year=1e10',
    '/reports/progress?year=2024&asOf=0000-01-01',
  ]) {
    test(`GET ${path} is refused`, async () => {
      const answer = await request('supervision', 'GET', path)
      assert.equal(answer.statusCode, 400, answer.body.slice(0, 200))
    })
  }

  test('a question about a day still to come is answered with today', async () => {
    const today = app.clock().slice(0, 10)
    for (const path of ['/items?asOf=2199-12-31', '/figures?asOf=2199-12-31']) {
      const answer = await request('supervision', 'GET', path)
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.json().asOf, today)
    }
  })

  test('nothing is filed tomorrow, or in the year nought', async () => {
    for (const [filedOn, status] of [
      ['9999-12-31', 400],
      ['0000-01-01', 400],
      ['2030-01-01', 409],
    ] as const) {
      const answer = await request('congress', 'POST', `/items/${itemId}/file-item`, { payload: { filedOn } })
      assert.equal(answer.statusCode, status, `${filedOn}: ${answer.body.slice(0, 200)}`)
    }
  })
})

describe('a setting that would hold up every list', () => {
  for (const replyLimit of [
    { value: '9999-12-31', unit: 'date' },
    { value: '0000-06-30', unit: 'date' },
    { value: 1e9, unit: 'workingDay' },
  ]) {
    test(`${replyLimit.value} ${replyLimit.unit} is refused`, async () => {
      const answer = await request('administrator', 'PUT', '/settings/2024', { payload: { replyLimit } })
      assert.equal(answer.statusCode, 400, answer.body.slice(0, 200))
    })
  }

  test('what is wanted instead is said in both languages', async () => {
    for (const [schema, value] of [
      [plainDateSchema, '0000-01-01'],
      [plainDateSchema, '9999-12-31'],
      [limitSchema, { value: '9999-12-31', unit: 'date' }],
    ] as const) {
      const [issue] = schema.safeParse(value).error?.issues ?? []
      assert.ok(issue)
      assert.match(chinese(issue), /1949 年至 2199 年/)
      assert.match(english(issue), /from 1949 to 2199/)
    }
  })
})

test('the spreadsheet of a day to come bears the name of today', async () => {
  const answer = await request('supervision', 'GET', '/items.xlsx?asOf=2199-12-31')
  assert.equal(answer.statusCode, 200)
  assert.match(decodeURIComponent(String(answer.headers['content-disposition'])), /2024-02-01/)
})
