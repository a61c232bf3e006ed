import { transaction, type Tx } from '#database/engine/transaction.ts'
import { knownItem } from '#database/queries/known-item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { runningSession } from '#domain/jurisdiction/jurisdiction.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import type { Application } from '../application.ts'
import { isNumberTaken } from '../item-numbers.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { performIn, settingFor } from '../perform.ts'
import { allotmentOf } from './allotment-of.ts'
import type { AcceptRows, ImportRow } from './import-row.ts'
import { proposersOf } from './proposers-of.ts'

export type RowResult = {
  readonly row: number
  readonly outcome: Outcome | { readonly kind: 'known'; readonly itemId: string }
  /** The list's number belongs to another item of this plenary; the next free one was given instead. */
  readonly renumbered?: true
}

/**
 * 导入: enters rows as items, numbered as the list numbers them, with the units it names as proposed. Each row
 * is whole or not at all, and holds up no other; the same list twice adds nothing.
 */
export async function acceptRows(
  app: Application,
  actor: Actor,
  order: AcceptRows,
): Promise<readonly RowResult[]> {
  const results: RowResult[] = []
  for (const row of order.rows) {
    const enter = (given: ImportRow) =>
      orUndone(
        transaction(app.database, actor.jurisdictionId, tx =>
          acceptRow(tx, { app, actor, order, row: given }),
        ),
      )
    const first = await numberFree(enter(row))
    if (first === 'taken') {
      results.push({
        row: row.row,
        outcome: await enter({ ...row, number: '', listNumber: row.number }),
        renumbered: true,
      })
    } else results.push({ row: row.row, outcome: first })
  }
  return results
}

type RowOutcome = RowResult['outcome']

/** A number that another item of this plenary has is found by the unique index, also when two import at once. */
async function numberFree(work: Promise<RowOutcome>): Promise<RowOutcome | 'taken'> {
  try {
    return await work
  } catch (thrown) {
    if (isNumberTaken(thrown)) return 'taken'
    throw thrown
  }
}

type Entering = {
  readonly app: Application
  readonly actor: Actor
  readonly order: AcceptRows
  readonly row: ImportRow
}

async function acceptRow(tx: Tx, { app, actor, order, row }: Entering): Promise<RowOutcome> {
  const setting = await settingFor(tx, app, actor)
  const { jurisdiction, now } = setting
  const body = bodyOfKind[row.kind]
  const chosen = order.sessionIds[row.kind]
  const session = chosen
    ? jurisdiction.sessions.find(session => session.id === chosen && session.body === body)
    : runningSession(jurisdiction, body, now.today)
  if (!session) return { kind: 'refused', refusal: { refused: 'noSession' } }
  const lead = row.proposers[0]?.name ?? ''
  const known = await knownItem(tx, {
    ...actor,
    sessionId: session.id,
    kind: row.kind,
    number: row.listNumber || row.number,
    title: row.title,
    lead,
  })
  if (known) return { kind: 'known', itemId: known }
  const itemId = app.newId()
  const step = (name: CommandName, data: object) =>
    performIn(tx, { actor, setting, order: { itemId, name, data } })
  await step('submitItem', {
    kind: row.kind,
    period: order.period,
    sessionId: session.id,
    year: session.year,
    title: row.title,
    situation: row.situation,
    request: row.request,
    category: row.category,
    proposers: await proposersOf(tx, actor, row),
    ...(row.listNumber ? { listNumber: row.listNumber } : {}),
    ...(order.submittedOn ? { submittedOn: order.submittedOn } : {}),
  })
  let done = await step('fileItem', {
    ...(row.number ? { number: row.number } : {}),
    ...(row.category ? { category: row.category } : {}),
  })
  const allotment = allotmentOf(row)
  if (allotment && holdsRole(actor, 'supervisionOffice')) done = await step('proposeAllotment', allotment)
  return done
}
