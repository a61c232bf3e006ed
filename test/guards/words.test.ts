import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { occasions } from '#domain/item/announcement.ts'
import { itemEvolvers } from '#domain/item/evolve.ts'
import { refusalCodes } from '#domain/item/refusals.ts'
import { languages, type Language } from '#phrases/language.ts'
import { phrasesOf, type Phrases } from '#phrases/phrases.ts'
import { problemCodes } from '#phrases/problem-phrases.ts'
import { glossary } from '../../scripts/glossary-entries.ts'

const root = join(import.meta.dirname, '../..')
const chinese = /\p{Script=Han}/u
const facts = { title: '关于修桥的建议', number: '12', kind: 'suggestion' } as const

type Said = readonly [code: string, text: string]

/** Every sentence of a language with the code it belongs to, said with as few facts as it may get. */
function sentences({ refusals, problems, events, occasions: told, vocabulary }: Phrases): readonly Said[] {
  return [
    ...Object.entries(refusals).map(([code, say]): Said => [`refusal ${code}`, say({})]),
    ...problemCodes.map((code): Said => [`problem ${code}`, problems[code].detail({})]),
    ...Object.entries(events).map(([code, say]): Said => [`event ${code}`, say({})]),
    ...Object.entries(told).map(([code, { text }]): Said => [`occasion ${code}`, text(facts)]),
    ...Object.entries(vocabulary).flatMap(([group, words]) =>
      Object.entries(words).map(([code, word]): Said => [`${group} ${code}`, word]),
    ),
  ]
}

for (const language of languages) {
  describe(`the words of ${language}`, () => {
    const phrases = phrasesOf(language)

    test('every refusal, problem, event and occasion has its sentence', () => {
      for (const code of refusalCodes) assert.ok(phrases.refusals[code], code)
      for (const code of problemCodes) assert.ok(phrases.problems[code].title, code)
      assert.deepEqual(Object.keys(phrases.events).sort(), Object.keys(itemEvolvers).sort())
      assert.deepEqual(Object.keys(phrases.occasions).sort(), [...occasions].sort())
    })

    test('every code of the vocabulary has its word', () => {
      for (const { list, codes, group } of glossary) {
        assert.deepEqual(Object.keys(phrases.vocabulary[group]).sort(), [...codes].sort(), list)
      }
    })

    test('sentences stand in their own language, and none shows a hole where a fact is missing', () => {
      for (const [code, text] of sentences(phrases)) {
        assert.doesNotMatch(text, /undefined|null|NaN|\[object/, code)
        if (language === 'zh-CN') assert.match(text, chinese, code)
        else assert.doesNotMatch(text.replace(facts.title, ''), chinese, code)
      }
    })

    test('refusals and problems are whole sentences', () => {
      const end = { 'zh-CN': /。$/, en: /\.$/ } satisfies Record<Language, RegExp>
      for (const [code, text] of sentences(phrases)) {
        if (/^(refusal|problem|occasion) /.test(code)) assert.match(text, end[language], code)
      }
    })
  })
}

test('one thing has one name: the twins that other counties use appear nowhere', () => {
  const twins = /协办|参办|提案法制委|督办室|退办|附议单位/
  for (const file of globSync('src/phrases/zh-CN/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue
    assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), twins, file)
  }
})
