import { listFields } from './list-fields.ts'
import type { ReadRow } from './list-reading.ts'
import { readKind } from './read-kind.ts'
import { readDueOn, readYear } from './read-row-dates.ts'
import { classification, readNumber, readResultClass, readRowTitle } from './read-row-identity.ts'
import { readHosts, readRowProposers, withType } from './read-row-parties.ts'
import { notesFor, type Noting, type RowContext } from './row-context.ts'
import { rowTexts, type RowTexts } from './row-texts.ts'
import type { ItemRow } from './sort-rows.ts'

/** Reads one item row. Every field is taken, doubted or refused at its cell; none is guessed in silence. */
export function readRow(item: ItemRow, context: RowContext): ReadRow {
  const texts = rowTexts(item.row, context.columns)
  const note = notesFor(texts)
  noteBrokenCells(texts, note)
  const title = readRowTitle(texts, note)
  const number = readNumber(texts, context, note)
  const proposers = readRowProposers(texts, context, note)
  const kind = readKind({ texts, title, proposers, item, context }, note)
  const year = readYear(texts, note)
  const dueOn = readDueOn(texts, { ...context, rowYear: year }, note)
  const given = {
    kind,
    ...number,
    ...classification(texts, note),
    resultClass: readResultClass(texts),
    dueOn,
    year,
    session: texts.line('session') || undefined,
    level: texts.line('level') || undefined,
    region: texts.line('region') || undefined,
    text: texts.lines('text') || undefined,
    remark: texts.line('remark') || undefined,
  }
  return {
    row: texts.row,
    cells: Object.fromEntries(
      listFields.filter(field => context.columns.has(field)).map(field => [field, texts.address(field)]),
    ),
    title,
    proposers: proposers.map(proposer => withType(proposer, kind)),
    ...readHosts(texts, context, note),
    ...withoutUndefined(given),
    doubts: note.doubts,
    faults: note.faults,
  }
}

function noteBrokenCells(texts: RowTexts, note: Noting): void {
  for (const field of listFields) {
    const broken = texts.cells(field).find(({ trouble }) => trouble !== undefined)
    if (broken) note[field === 'title' ? 'fault' : 'doubt'](field, 'cellBroken', { written: broken.text })
  }
}

type Given<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> }

function withoutUndefined<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields> // only undefined left out
}
