import { z } from 'zod'
import { transaction, type Tx } from '#database/engine/transaction.ts'
import { knownItem } from '#database/queries/known-item.ts'
import { proposersByNames } from '#database/queries/proposers-by-names.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { ItemProposer } from '#domain/item/item.ts'
import { runningSession } from '#domain/jurisdiction/jurisdiction.ts'
import { holdsRole, type Actor } from '#domain/permission/actor.ts'
import { plainDateSchema } from '#domain/time/plain-date.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import { proposerTypes } from '#domain/vocabulary/proposer-types.ts'
import type { Application } from '../application.ts'
import { isNumberTaken } from '../item-numbers.ts'
import { orUndone, type Outcome } from '../outcome.ts'
import { performIn, settingFor } from '../perform.ts'
import { allotmentOf } from './allotment-of.ts'

/** A row of a list as the clerk let it pass: what the file said, corrected where it was doubtful. */
export const importRow = z.strictObject({
  row: z.int().min(1),
  kind: z.enum(itemKinds),
  number: z.string().trim().max(40).default(''),
  /** Number in the list, when the official one has to be another. */
  listNumber: z.string().trim().max(40).default(''),
  title: z.string().trim().min(2).max(200),
  situation: z.string().trim().max(20_000).default(''),
  request: z.string().trim().max(20_000).default(''),
  category: z.string().trim().max(40).default(''),
  proposers: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        type: z.enum(proposerTypes).exactOptional(),
        headcount: z.int().min(1).max(2000).exactOptional(),
      }),
    )
    .max(400)
    .default([]),
  hostUnitIds: z.array(z.string().max(64)).max(20).default([]),
  coHostUnitIds: z.array(z.string().max(64)).max(20).default([]),
})
export type ImportRow = z.output<typeof importRow>

export const acceptRowsData = z.strictObject({
  /** Plenary of each kind; without it the one now running. */
  sessionIds: z
    .strictObject({ suggestion: z.string().exactOptional(), proposal: z.string().exactOptional() })
    .default({}),
  period: z.enum(submissionPeriods).default('inSession'),
  submittedOn: plainDateSchema.exactOptional(),
  rows: z.array(importRow).min(1).max(500),
})
export type AcceptRows = z.output<typeof acceptRowsData>

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

/** Names that the register knows once are taken from it; others stay as the list writes them. */
async function proposersOf(
  tx: Tx,
  actor: Actor,
  { kind, proposers }: ImportRow,
): Promise<readonly ItemProposer[]> {
  const type = kind === 'suggestion' ? 'deputy' : 'member'
  const named = proposers.length > 0 ? proposers : [{ name: '（原表未列提出人）' }]
  const register = await proposersByNames(tx, { ...actor, names: named.map(({ name }) => name) })
  const taken = new Set<string>()
  return named.map(proposer => {
    const matches = register.filter(
      entry => entry.name === proposer.name && (!proposer.type || entry.type === proposer.type),
    )
    const [match] = matches
    if (matches.length !== 1 || !match || taken.has(match.id)) return { type, ...proposer }
    taken.add(match.id)
    return { id: match.id, name: match.name, type: match.type, group: match.group }
  })
}
