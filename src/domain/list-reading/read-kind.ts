import type { ItemKind } from '../vocabulary/kinds.ts'
import { kindOfWord } from './kind-words.ts'
import type { ReadProposer } from './list-reading.ts'
import type { Noting, RowContext } from './row-context.ts'
import type { RowTexts } from './row-texts.ts'
import type { ItemRow } from './sort-rows.ts'

type Evidence = {
  readonly texts: RowTexts
  readonly title: string
  readonly proposers: readonly ReadProposer[]
  readonly item: ItemRow
  readonly context: RowContext
}

/**
 * Suggestion or proposal: the row's own word, else its section, else the title above the list. Only then the
 * proposer (委员) or the title's last word speak, as a doubt; last the caller's default, also as a doubt.
 */
export function readKind(evidence: Evidence, note: Noting): ItemKind | undefined {
  const { texts, item, context } = evidence
  const written = texts.line('kind')
  const stated =
    kindOfWord(written) ?? (written === '' ? (item.sectionKind ?? context.statements.kind?.value) : undefined)
  const byProposer = kindOfProposers(evidence.proposers)
  const byTitle: ItemKind | undefined = /提案$/.test(evidence.title) ? 'proposal' : undefined
  if (stated) {
    if (byProposer && byProposer !== stated)
      note.doubt('kind', 'kindContradicted', { kind: stated, by: 'proposer' })
    else if (byTitle && byTitle !== stated)
      note.doubt('kind', 'kindContradicted', { kind: stated, by: 'title' })
    return stated
  }
  if (byProposer) {
    note.doubt('kind', 'kindFromProposer', { kind: byProposer, written: texts.line('proposers') })
    return byProposer
  }
  if (byTitle) {
    note.doubt('kind', 'kindFromTitle', { kind: byTitle })
    return byTitle
  }
  const { defaultKind } = context.options
  if (defaultKind) note.doubt('kind', 'kindAssumed', { kind: defaultKind, written })
  else note.fault('kind', 'kindUnknown', { written })
  return defaultKind
}

function kindOfProposers([lead]: readonly ReadProposer[]): ItemKind | undefined {
  if (lead?.type === 'deputy' || lead?.type === 'delegation') return 'suggestion'
  return lead?.type && lead.type !== 'organisation' && lead.type !== 'committee' ? 'proposal' : undefined
}
