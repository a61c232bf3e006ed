import { join } from 'node:path'
import { allRules } from '../test/rules/all-rules.ts'
import type { Rule, RuleSection } from '../test/rules/rule.ts'

export const ruleMatrixFile = join(import.meta.dirname, '../docs/architecture/rule-matrix.md')

/** Every rule of the field with the test that shows it, and what is left out with the reason, as Markdown. */
export function ruleMatrixPage(): string {
  const rules = allRules.flatMap(section => section.rules)
  const kept = rules.filter(rule => 'file' in rule).length
  return `${[
    '# The rules and the tests that show them',
    '',
    'Made by `npm run docs` from the tables in `test/rules/`.',
    'A test fails when the page is stale, or when a test named here does not exist.',
    `${kept} rules are kept, ${rules.length - kept} are left out with a reason.`,
    'The sections follow the way of an item, from its stages (3) to what becomes of its promises (12), and the parameters of a county (19.1).',
    'In a title … stands for what the test fills in, case by case.',
    ...allRules.flatMap(chapter),
  ].join('\n')}\n`
}

function chapter({ number, name, rules }: RuleSection): readonly string[] {
  return [
    '',
    `## ${number} ${name}`,
    '',
    '| No. | Rule | Shown by |',
    '| --- | --- | --- |',
    ...rules.map(row),
  ]
}

function row(rule: Rule): string {
  const proof =
    'file' in rule
      ? `[${rule.file}](../../${rule.file}): ${escaped(rule.title)}`
      : `*left out*: ${escaped(rule.reason)}`
  return `| ${rule.id} | ${escaped(rule.rule)} | ${proof} |`
}

/** What a table cell would take for its own. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
