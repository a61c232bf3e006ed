import { join } from 'node:path'
import type { VocabularyPhrases } from '#phrases/vocabulary-phrases.ts'
import { stageTables, type CommandName } from '#domain/item/lifecycle.ts'
import type { Step, StepTarget } from '#domain/item/step.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import { itemPage } from '#phrases/zh-CN/item-page.ts'

export const lifecycleFile = join(import.meta.dirname, '../docs/architecture/lifecycle.md')

const { vocabulary } = phrasesOf('zh-CN')
const things: Readonly<Record<StepTarget, string>> = {
  item: '件 item',
  assignment: '交办 assignment',
  contact: '沟通 contact',
  reply: '答复 reply',
  promise: '承诺 promise',
  parking: '挂起 parking',
}
const words: Readonly<Record<StepTarget, keyof VocabularyPhrases>> = {
  item: 'stages',
  assignment: 'assignmentStatuses',
  contact: 'contactStatuses',
  reply: 'replyStatuses',
  promise: 'promiseStatuses',
  parking: 'parkingStatuses',
}

/** The law of an item as Markdown: the very tables that decide, stage by stage. */
export function lifecyclePage(): string {
  const sections = Object.entries(stageTables).flatMap(([stage, steps]) => [
    '',
    `## ${stage}`,
    '',
    `Table: [src/domain/item/${stage}/lifecycle.ts](../../src/domain/item/${stage}/lifecycle.ts)`,
    '',
    '| Command | Acts on | From | To | By | While the item is | Further condition |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(steps as Record<string, Step>).map(([name, step]) => row(name as CommandName, step)),
  ])
  return `${[
    '# The life cycle of an item',
    '',
    'Made by `node scripts/run.mjs scripts/print-docs.ts` from the tables that decide.',
    'A test fails when it is stale.',
    'A command that is not in a table cannot happen; who is not named under “By” is refused.',
    '“To: same” leaves the state as it is; several states mean that the data decide.',
    'Two steps change the item through one of its parts: the last reply delivered makes it `replied`, a re-handling makes it `rehandling`.',
    'An assignment that nobody signed for or objected to counts as `accepted` from the day after the time to object ([ADR 0005](../adr/0005-silence-is-computed.md)).',
    ...sections,
  ].join('\n')}\n`
}

function row(name: CommandName, { on, from, to, by, during, only }: Step): string {
  const cells = [
    `\`${name}\`<br>${itemPage.commands[name].action}`,
    things[on],
    states(on, from),
    states(on, to),
    by.map(party => `\`${party}\` ${vocabulary.parties[party]}`).join('<br>'),
    during ? states('item', during) : '–',
    only ? `\`${only.name}\`` : '–',
  ]
  return `| ${cells.join(' | ')} |`
}

function states(on: StepTarget, list: readonly string[]): string {
  const named: { readonly [state: string]: string } = vocabulary[words[on]]
  return list.map(state => (state === 'same' ? 'same' : `\`${state}\` ${named[state] ?? ''}`)).join('<br>')
}
