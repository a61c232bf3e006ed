import { splitUnitNames } from '../text/split-unit-names.ts'
import type { ReadProposer, ReadRow } from './list-reading.ts'
import { readProposers } from './proposers.ts'
import type { Noting, RowContext } from './row-context.ts'
import type { RowTexts } from './row-texts.ts'

/** Names one cell may hold; what an item takes. */
export const maxNames = { proposers: 400, units: 20 } as const
/** Characters: a cell longer than this many for each name is refused before it is taken apart. */
const longName = 60

export function readRowProposers(texts: RowTexts, { columns }: RowContext, note: Noting): ReadProposer[] {
  const lead = proposersIn('proposers', texts, note)
  const others = proposersIn('coProposers', texts, note)
  if (!lead || !others) return []
  for (const { code, written } of lead.doubts) note.doubt('proposers', code, { written })
  for (const { code, written } of others.doubts) note.doubt('coProposers', code, { written })
  if (lead.proposers.length === 0 && columns.has('proposers')) note.doubt('proposers', 'noProposer', {})
  const [first, ...rest] = lead.proposers
  const group = texts.line('group')
  if (!first) return [...fromGroup(group, note), ...others.proposers]
  const people = Number(/^\d{1,4}/.exec(texts.line('headcount'))?.[0] ?? 0)
  const phone = texts.line('phone')
  const isAlone = rest.length + others.proposers.length === 0
  const completed: ReadProposer = {
    ...first,
    ...(people > 1 && isAlone && first.headcount === undefined ? { headcount: people } : {}),
    ...(group !== '' && first.group === undefined ? { group } : {}),
    ...(phone !== '' && first.phone === undefined ? { phone } : {}),
  }
  return [completed, ...rest, ...others.proposers]
}

/** A list may name the delegation only; it stands for the proposer, and somebody must look. */
function fromGroup(group: string, note: Noting): ReadProposer[] {
  if (group === '') return []
  note.doubt('group', 'proposerNotNamed', { written: group })
  return readProposers(group).proposers
}

/** Whoever is not named as anything else is a deputy on a suggestion and a member on a proposal. */
export function withType(proposer: ReadProposer, kind: ReadRow['kind']): ReadProposer {
  if (proposer.type || !kind) return proposer
  return { ...proposer, type: kind === 'suggestion' ? 'deputy' : 'member' }
}

export function readHosts(
  texts: RowTexts,
  { columns }: RowContext,
  note: Noting,
): Pick<ReadRow, 'hostNames' | 'coHostNames'> {
  const hostNames = unitNamesIn('host', texts, note)
  if (hostNames?.length === 0 && columns.has('host')) note.doubt('host', 'noHost', {})
  if (hostNames && hostNames.length > 1) note.doubt('host', 'severalHosts', { names: hostNames })
  return { hostNames: hostNames ?? [], coHostNames: unitNamesIn('coHosts', texts, note) ?? [] }
}

function proposersIn(
  field: 'proposers' | 'coProposers',
  texts: RowTexts,
  note: Noting,
): ReturnType<typeof readProposers> | undefined {
  const written = texts.lines(field)
  const read = written.length > maxNames.proposers * longName ? undefined : readProposers(written)
  if (read && read.proposers.length <= maxNames.proposers) return read
  note.fault(field, 'tooManyNames', { max: maxNames.proposers })
  return undefined
}

function unitNamesIn(
  field: 'host' | 'coHosts',
  texts: RowTexts,
  note: Noting,
): readonly string[] | undefined {
  const written = texts.lines(field)
  const names = written.length > maxNames.units * longName ? undefined : splitUnitNames(written)
  if (names && names.length <= maxNames.units) return names
  note.fault(field, 'tooManyNames', { max: maxNames.units })
  return undefined
}
