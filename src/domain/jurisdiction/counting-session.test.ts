import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { localMinute, minuteOf } from '../time/local-minute.ts'
import { instant, plainDate } from '../time/plain-date.ts'
import { countingSession } from './counting-session.ts'
import type { Session } from './jurisdiction.ts'
import { defaultSettings } from './settings/settings.ts'

const second: Session = {
  id: 'c2',
  body: 'cppcc',
  year: 2024,
  term: 13,
  ordinal: 2,
  name: '县政协十三届二次会议',
  opensOn: plainDate('2024-01-18'),
  closesOn: plainDate('2024-01-22'),
  cutOff: localMinute('2024-01-20T17:00'),
}
const third: Session = {
  ...second,
  id: 'c3',
  year: 2025,
  ordinal: 3,
  opensOn: plainDate('2025-01-15'),
  closesOn: plainDate('2025-01-18'),
  cutOff: localMinute('2025-01-17T12:00'),
}
const congress: Session = { ...second, id: 's2', body: 'congress' }
const county = { sessions: [third, congress, second], settings: [] }
const early = {
  ...county,
  settings: [
    {
      year: 2024,
      settings: { ...defaultSettings, sessionItemsFromMonths: { suggestion: 0, proposal: 3 } },
    },
  ],
}

type Where = Parameters<typeof countingSession>[0]

function at(minute: string, where: Where = county) {
  const found = countingSession(where, 'proposal', localMinute(minute))
  return found && `${found.sessionId} ${found.period}`
}

describe('截止时间', () => {
  test('the minute of the cut-off still counts, the next one does not', () => {
    assert.equal(at('2024-01-20T17:00'), 'c2 inSession')
    assert.equal(at('2024-01-20T17:01'), 'c2 betweenSessions')
  })

  test('from the opening, and where the county says so from months before it', () => {
    assert.equal(at('2025-01-14T23:59'), 'c2 betweenSessions')
    assert.equal(at('2025-01-15T00:00'), 'c3 inSession')
    assert.equal(at('2024-10-14T23:59', early), 'c2 betweenSessions')
    assert.equal(at('2024-10-15T00:00', early), 'c3 inSession')
  })

  test('without a cut-off the whole last day counts', () => {
    const { cutOff: _, ...open } = second
    const sessions = { ...county, sessions: [open] }
    assert.equal(at('2024-01-22T23:59', sessions), 'c2 inSession')
    assert.equal(at('2024-01-23T00:00', sessions), 'c2 betweenSessions')
  })

  test('before the first plenary there is nowhere to count', () => {
    assert.equal(at('2024-01-17T12:00'), undefined)
  })

  test('the clock is that of Shanghai', () => {
    assert.equal(minuteOf(instant('2024-01-20T09:00:30.000Z')), '2024-01-20T17:00')
    assert.equal(minuteOf(instant('2024-01-20T16:05:00.000Z')), '2024-01-21T00:05')
  })
})
