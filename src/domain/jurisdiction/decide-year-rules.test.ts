import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../time/plain-date.ts'
import { decideYearRules, type YearRulesCommand } from './decide-year-rules.ts'
import { defaultSettings, type Settings } from './settings/settings.ts'
import { countingSettingsOf, settingsOf } from './settings-of.ts'
import { evolveYearRules, type YearRules, type YearRulesEvent } from './year-rules.ts'

const _officeStep = { by: 'unitOffice' as const, name: '办公室核稿', when: [] }

const year = 2024
const wide: Settings = { ...defaultSettings, objectionWindow: { value: 15, unit: 'workingDay' } }
const wider: Settings = { ...defaultSettings, objectionWindow: { value: 20, unit: 'workingDay' } }

type Step = readonly [day: string, command: YearRulesCommand]

function after(state: YearRules, events: readonly YearRulesEvent[]): YearRules {
  let now = state
  for (const event of events) now = { ...now, ...evolveYearRules(now, event) }
  return now
}

/** Plays commands on days and gives the state, or the first refusal. */
function play(...steps: readonly Step[]) {
  let state: YearRules = { settings: [] }
  for (const [day, command] of steps) {
    const decision = decideYearRules(command, { state, today: plainDate(day) })
    if ('refused' in decision) return decision
    state = after(state, decision)
  }
  return { state }
}

const draft = (settings: Settings, note = ''): YearRulesCommand => ({
  name: 'draftSettings',
  data: { year, settings, note },
})
const adopt = (settings?: Settings, from?: string): YearRulesCommand => ({
  name: 'adoptSettings',
  data: { year, ...(settings ? { settings } : {}), ...(from ? { inForceFrom: plainDate(from) } : {}) },
})
const lock: YearRulesCommand = { name: 'lockSettings', data: { year } }

function stateAfter(...steps: readonly Step[]): YearRules {
  const outcome = play(...steps)
  if ('refused' in outcome) return assert.fail(JSON.stringify(outcome))
  return outcome.state
}

describe('the rules of a year', () => {
  test('a draft decides nothing until it is adopted, and is gone then', () => {
    const drafted = stateAfter(['2024-01-05', draft(wide)])
    assert.deepEqual(settingsOf(drafted, year, plainDate('2024-06-01')), defaultSettings)
    const adopted = stateAfter(['2024-01-05', draft(wide)], ['2024-01-06', adopt()])
    assert.deepEqual(settingsOf(adopted, year, plainDate('2024-01-06')), wide)
    assert.deepEqual(adopted.settingsDrafts, [])
  })

  test('each day has the version of that day, and a later year the latest before it', () => {
    const state = stateAfter(['2024-01-05', adopt(wide)], ['2024-03-01', adopt(wider, '2024-05-01')])
    const window = (on: string, of = year) => settingsOf(state, of, plainDate(on)).objectionWindow.value
    assert.equal(window('2024-01-04'), 5)
    assert.equal(window('2024-01-05'), 15)
    assert.equal(window('2024-04-30'), 15)
    assert.equal(window('2024-05-01'), 20)
    assert.equal(window('2025-02-01', 2025), 20)
    assert.equal(window('2024-06-01', 2023), 5)
  })

  test('a version takes effect today at the earliest once another runs, and not before an announced one', () => {
    const running = ['2024-01-05', adopt(wide)] as const
    assert.deepEqual(play(running, ['2024-03-01', adopt(wider, '2024-02-29')]), {
      refused: 'settingsTooEarly',
      facts: { from: '2024-03-01' },
    })
    const announced = ['2024-03-01', adopt(wider, '2024-05-01')] as const
    assert.deepEqual(play(running, announced, ['2024-03-02', adopt(wide)]), {
      refused: 'settingsTooEarly',
      facts: { from: '2024-05-01' },
    })
    assert.ok('state' in play(running, announced, ['2024-03-02', adopt(wide, '2024-05-01')]))
    assert.ok('state' in play(['2024-03-01', adopt(wide, '2024-01-01')]), 'the first may reach back')
    assert.ok('refused' in play(['2024-03-01', adopt(wide, '2199-01-01')]))
  })

  test('of two versions from one day the later decision runs', () => {
    const state = stateAfter(['2024-01-05', adopt(wide)], ['2024-01-05', adopt(wider)])
    assert.deepEqual(settingsOf(state, year, plainDate('2024-01-05')), wider)
  })

  test('a locked year refuses everything', () => {
    const locked = [
      ['2024-01-05', adopt(wide)],
      ['2024-12-31', lock],
    ] as const
    for (const command of [
      draft(wider),
      adopt(wider),
      lock,
      { name: 'discardSettingsDraft', data: { year } } as const,
    ])
      assert.deepEqual(play(...locked, ['2025-01-02', command]), { refused: 'yearLocked', facts: { year } })
  })

  test('only a year with rules of its own that run is locked', () => {
    assert.ok('refused' in play(['2024-12-31', lock]))
    assert.deepEqual(play(['2024-01-05', adopt(wide, '2024-05-01')], ['2024-03-01', lock]), {
      refused: 'settingsStillToCome',
      facts: { year, from: '2024-05-01' },
    })
  })

  test('nothing is adopted or discarded where nothing is drafted', () => {
    const refusal = { refused: 'noSettingsDraft', facts: { year } }
    assert.deepEqual(play(['2024-01-05', adopt()]), refusal)
    assert.deepEqual(play(['2024-01-05', { name: 'discardSettingsDraft', data: { year } }]), refusal)
    const discarded = [
      ['2024-01-05', draft(wide)],
      ['2024-01-05', { name: 'discardSettingsDraft', data: { year } }],
    ] as const
    assert.deepEqual(play(...discarded, ['2024-01-05', adopt()]), refusal)
  })

  test('rules that contradict themselves are drafted, and refused when they are to run', () => {
    const office = { by: 'unitOffice' as const, name: '核稿', when: [] }
    const broken: Settings = { ...wide, faceToFaceMeans: [], clearanceChain: [office, office] }
    const outcome = play(['2024-01-05', draft(broken)], ['2024-01-05', adopt()])
    assert.ok('refused' in outcome)
    assert.equal(outcome.refused, 'settingsContradict')
    assert.equal(outcome.facts?.count, 2)
  })
})

describe('versions of the first records, which have no day', () => {
  const adopted = (settings: Settings): YearRulesEvent => ({ type: 'SettingsAdopted', year, settings })
  test('are in force since ever, and the later takes the place of the earlier', () => {
    const state = after({ settings: [] }, [adopted(wide), adopted(wider)])
    assert.deepEqual(state, { settings: [{ year, settings: wider }] })
    assert.deepEqual(settingsOf(state, year, plainDate('1990-01-01')), wider)
  })

  test('have the default of a setting that is younger than they are', () => {
    const { contactBeforeReply: _, ...old } = wide
    const state = { settings: [{ year, settings: old as Settings }] }
    assert.equal(settingsOf(state, year, plainDate('2024-05-01')).contactBeforeReply, true)
  })
})

test('figures know the result classes of the year’s earlier versions too', () => {
  const [a, b, c] = defaultSettings.resultClasses
  assert.ok(a && b && c)
  const changed: Settings = {
    ...wide,
    resultClasses: [
      { ...a, code: '甲' },
      { ...b, label: '改' },
    ],
  }
  const state = stateAfter(['2024-01-05', adopt(wide)], ['2024-03-01', adopt(changed)])
  const codes = (on: string) =>
    countingSettingsOf(state, year, plainDate(on)).resultClasses.map(
      ({ code, label }) => `${code}${label === '改' ? '*' : ''}`,
    )
  assert.deepEqual(codes('2024-02-01'), ['A', 'B', 'C'])
  assert.deepEqual(codes('2024-03-01'), ['甲', 'B*', 'A', 'C'])
})
