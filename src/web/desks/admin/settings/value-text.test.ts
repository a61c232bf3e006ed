import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { settingsForm } from '#domain/jurisdiction/settings/subjects.ts'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import { webSettings as en } from '#phrases/en/web-settings.ts'
import { settingsWordsOf } from '#phrases/settings-phrases.ts'
import { webSettings as zh } from '#phrases/zh-CN/web-settings.ts'
import { valueText } from './value-text.ts'

const fields = settingsForm().flatMap(subject => subject.fields)
const date = (day: string) => day

describe('a value in words', () => {
  test('of every setting and every sample has no code and no hole in it', () => {
    for (const settings of [defaultSettings, ...settingsSamples.map(sample => sample.settings)]) {
      for (const { name, shape } of fields) {
        for (const [language, words] of [
          ['zh-CN', zh],
          ['en', en],
        ] as const) {
          const text = valueText(shape, settings[name], {
            field: settingsWordsOf(language).fields[name],
            words,
            date,
          })
          assert.ok(text !== '', name)
          assert.doesNotMatch(text, /undefined|object|workingDay|naturalDay|unitOffice|siteSurvey/, name)
        }
      }
    }
  })

  test('is as people write it', () => {
    const reading = { field: { label: '', explain: '' }, words: zh, date }
    const limit = (value: object) => valueText({ type: 'limit' }, value, reading)
    assert.equal(limit({ value: 5, unit: 'workingDay' }), '5个工作日')
    assert.equal(limit({ value: '06-30', unit: 'date' }), '6月30日')
    assert.equal(limit({ value: 3, unit: 'month', rollOver: false }), '3个月 (遇休息日顺延: 否)')
    assert.equal(valueText({ type: 'optional', of: { type: 'limit' } }, undefined, reading), '不设')
  })
})
