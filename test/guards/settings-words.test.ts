import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { checks } from '#domain/jurisdiction/settings/contradictions.ts'
import { settingsSchema } from '#domain/jurisdiction/settings/settings.ts'
import { settingsForm, settingsSubjects } from '#domain/jurisdiction/settings/subjects.ts'
import { languages } from '#phrases/language.ts'
import { contradictionText, settingsWordsOf, type FieldWords } from '#phrases/settings-phrases.ts'

const keys = Object.keys(settingsSchema.shape)
const chinese = /\p{Script=Han}/u

test('each setting belongs to exactly one subject, and a subject has no other', () => {
  const named = Object.values(settingsSubjects).flatMap(fields => Object.keys(fields))
  assert.deepEqual(
    [...named].sort(),
    [...keys].sort(),
    'add the subject to settingsSubjects in subjects.ts, so that it has its screen',
  )
})

for (const language of languages) {
  describe(`the settings in ${language}`, () => {
    const { subjects, fields } = settingsWordsOf(language)
    const isOfLanguage = (text: string) => chinese.test(text) === (language === 'zh-CN')

    test('every subject has its name', () => {
      for (const { name } of settingsForm()) assert.ok(subjects[name], `${name} in settings-fields.ts`)
    })

    test('every setting has its name and its explanation, and none that does not exist has one', () => {
      assert.deepEqual(Object.keys(fields).sort(), [...keys].sort())
      for (const [key, { label, explain }] of Object.entries(fields)) {
        assert.ok(isOfLanguage(label) && isOfLanguage(explain), key)
        assert.match(explain, /[。.]$/, `${key}: a whole sentence`)
      }
      const labels = Object.values(fields).map(({ label }) => label)
      assert.equal(new Set(labels).size, labels.length, 'two settings have one name')
    })

    test('every value to choose and every part of an entry has its word', () => {
      for (const { name, shape } of settingsForm().flatMap(subject => subject.fields))
        for (const missing of wordless(shape, fields[name])) assert.fail(`${name}: ${missing} has no word`)
    })

    test('every contradiction names its field and says what to mend', () => {
      for (const { code, fields: named } of checks) {
        const text = contradictionText({ code, fields: named, facts: {} }, language)
        assert.ok(isOfLanguage(text), text)
        assert.doesNotMatch(text, /undefined|null/, code)
        assert.ok(
          named.some(field => text.includes(fields[field].label)),
          `${code} names no field: ${text}`,
        )
      }
    })
  })
}

function wordless(shape: FieldShape, words: FieldWords): readonly string[] {
  switch (shape.type) {
    case 'choice':
      return shape.options.filter(option => !words.options?.[option])
    case 'list':
    case 'optional':
      return wordless(shape.of, words)
    case 'oneOf':
      return shape.variants.flatMap(variant => wordless(variant, words))
    case 'group':
      return shape.fields.flatMap(({ name, shape: inner }) => [
        ...(words.parts?.[name] ? [] : [name]),
        ...wordless(inner, words),
      ])
    default:
      return []
  }
}
