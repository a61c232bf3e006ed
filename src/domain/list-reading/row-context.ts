import type { Doubt, DoubtCode, DoubtFacts } from './doubts.ts'
import type { ListField } from './list-fields.ts'
import type { ListReadingOptions } from './list-reading.ts'
import type { RowTexts } from './row-texts.ts'
import type { ListStatements } from './statements.ts'

/** What is known of the whole list while one row is read. */
export type RowContext = {
  readonly columns: ReadonlyMap<ListField, readonly number[]>
  readonly statements: ListStatements
  readonly options: ListReadingOptions
}

/** Collects what one row leaves open. */
export type Noting = {
  doubt<Code extends DoubtCode>(field: ListField, code: Code, facts: DoubtFacts[Code]): void
  fault<Code extends DoubtCode>(field: ListField, code: Code, facts: DoubtFacts[Code]): void
}

export type Notes = Noting & { readonly doubts: readonly Doubt[]; readonly faults: readonly Doubt[] }

/** Notes for one row; each goes to the cell where its field stands or would stand. */
export function notesFor(texts: RowTexts): Notes {
  const doubts: Doubt[] = []
  const faults: Doubt[] = []
  const noteIn =
    (list: Doubt[]): Noting['doubt'] =>
    (field, code, facts) => {
      const cell = texts.address(field)
      // A broken cell is said once; that nothing was read from it follows.
      if ([...doubts, ...faults].some(note => note.cell === cell && note.code === 'cellBroken')) return
      // The mapped type of Doubt cannot follow a generic code; the facts are checked by the signature.
      list.push({ cell, field, code, ...facts } as Doubt)
    }
  return { doubts, faults, doubt: noteIn(doubts), fault: noteIn(faults) }
}
