import { splitUnitNames } from '../text/split-unit-names.ts'
import type { ReadProposer, ReadRow } from './list-reading.ts'
import { readProposers } from './proposers.ts'
import type { Noting, RowContext } from './row-context.ts'
import type { RowTexts } from './row-texts.ts'

export function readRowProposers(texts: RowTexts, { columns }: RowContext, note: Noting): ReadProposer[] {
  const lead = readProposers(texts.lines('proposers'))
  const others = readProposers(texts.lines('coProposers'))
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
  const hostNames = splitUnitNames(texts.lines('host'))
  if (hostNames.length === 0 && columns.has('host')) note.doubt('host', 'noHost', {})
  if (hostNames.length > 1) note.doubt('host', 'severalHosts', { names: hostNames })
  return { hostNames, coHostNames: splitUnitNames(texts.lines('coHosts')) }
}
