import { join } from 'node:path'
import { phrasesOf } from '#phrases/phrases.ts'
import { glossary, nouns, type GlossaryList } from './glossary-entries.ts'

export const glossaryFile = join(import.meta.dirname, '../docs/glossary.md')

/** The glossary as Markdown: what people read, in both languages, beside the name in the code. */
export function glossaryPage(): string {
  return `${[
    '# Glossary · 术语表',
    '',
    'Made by `node scripts/run.mjs scripts/print-docs.ts` from the lists of the domain and the words of `src/phrases`.',
    'A test fails when it is stale.',
    'One thing has one name, in each language and in the code.',
    '',
    '## 事物 · Things',
    '',
    ...table(nouns.map(([code, zh, en, file]) => [zh, en, code, `src/domain/${file}`])),
    ...glossary.flatMap(section),
  ].join('\n')}\n`
}

function section({ group, list, codes, file }: GlossaryList): readonly string[] {
  const zh: { readonly [code: string]: string } = phrasesOf('zh-CN').vocabulary[group]
  const en: { readonly [code: string]: string } = phrasesOf('en').vocabulary[group]
  return ['', `## ${list}`, '', ...table(codes.map(code => [zh[code] ?? '', en[code] ?? '', code, file]))]
}

type Line = readonly [zh: string, en: string, code: string, file: string]

function table(lines: readonly Line[]): readonly string[] {
  const rows = lines.map(([zh, en, code, file]) => `| ${zh} | ${en} | \`${code}\` | [${file}](../${file}) |`)
  return ['| 中文 | English | In the code | Source |', '| --- | --- | --- | --- |', ...rows]
}
