import type { Tx } from '#database/engine/transaction.ts'
import { drawNumber, liftNumber } from '#database/journal/numbers.ts'
import { numberUsed } from '#database/queries/number-used.ts'
import { officialNumber, type FileItem } from '#domain/item/filing/file-item.ts'
import { sequenceOfNumber } from '#domain/item/filing/number-parts.ts'
import { isInGovernmentsName } from '#domain/item/reply/in-governments-name.ts'
import type { Scene } from '#domain/item/scene.ts'
import type { Outcome } from './outcome.ts'
import type { Order } from './perform.ts'

type Data = { readonly [field: string]: unknown }
type Drawing = { readonly order: Order; readonly data: Data; readonly scene: Scene }

/**
 * The number a command needs: of session and kind when an item is filed, of kind and year when one is handed in,
 * of the one who writes and year for a letter.
 */
export async function drawFor(tx: Tx, drawing: Drawing): Promise<number | undefined> {
  const { order, data, scene } = drawing
  const { item, actor, counting } = scene
  const { jurisdictionId } = actor
  if (order.name === 'fileItem' && item.stage === 'submitted') return await officialSequence(tx, drawing)
  if (order.name === 'handIn' || (order.name === 'submitItem' && data.invite === undefined)) {
    if (scene.settings.submissionNumberTemplate === '') return undefined
    const kind = String(data.kind ?? item.kind)
    const year = String(data.year ?? counting?.year ?? item.year)
    return await drawNumber(tx, { jurisdictionId, series: `submission ${kind} ${year}` })
  }
  const reply = item.replies.find(({ id }) => id === data.replyId)
  if (order.name === 'issueReply' && reply) {
    const writer = isInGovernmentsName(item) ? 'government letter' : `letter ${reply.unitId}`
    return await drawNumber(tx, { jurisdictionId, series: `${writer} ${scene.today.slice(0, 4)}` })
  }
  return undefined
}

/** The next of the sequence that no item has had: a template changed within a session may come upon used ones. */
async function officialSequence(tx: Tx, { data, scene }: Drawing): Promise<number | undefined> {
  const { item, actor, settings, sessions } = scene
  const { jurisdictionId } = actor
  const { sessionId, kind, period } = item
  const apart = settings.numberSequences === 'byPeriod' ? ` ${period}` : ''
  const series = `item ${sessionId} ${kind}${apart}`
  const given = data as FileItem // the command's schema has passed it
  if (given.number !== undefined) {
    const to = sequenceOfNumber(settings.numberTemplate, given.number, {
      numbered: { ...item, category: given.category ?? item.category },
      settings,
      sessions,
    })
    await liftNumber(tx, { jurisdictionId, series, to })
    return undefined
  }
  for (;;) {
    const drawn = await drawNumber(tx, { jurisdictionId, series })
    const number = officialNumber(given, scene, drawn)
    if (!(await numberUsed(tx, { jurisdictionId, sessionId, kind, number }))) return drawn
  }
}

/** A number already used in this session is the asker's mistake, found by the unique index. */
export async function numberTaken(outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome
  } catch (thrown) {
    if (isNumberTaken(thrown)) return { kind: 'refused', refusal: { refused: 'numberTaken' } }
    throw thrown
  }
}

/** Whether a fault is the unique index of official numbers. */
export function isNumberTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'constraint' in thrown && thrown.constraint === 'items_number'
}
