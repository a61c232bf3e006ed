import { createHash } from 'node:crypto'

/** One event as the journal keeps it, before it is sealed. Every field is under the hash. */
export type UnsealedEvent = {
  readonly jurisdictionId: string
  readonly streamId: string
  readonly version: number
  readonly position: number
  readonly type: string
  readonly data: object
  readonly actor: object
  /** ISO-8601, UTC, milliseconds. */
  readonly recordedAt: string
}

/** Hash before the first event of a stream. */
export const genesis = '0'.repeat(64)

/** SHA-256, as hex, over the event and the hash of the one before it in its stream. */
export function sealOf(event: UnsealedEvent, previousHash: string): string {
  const { jurisdictionId, streamId, version, position, type, data, actor, recordedAt } = event
  const text = canonical([
    jurisdictionId,
    streamId,
    version,
    position,
    type,
    data,
    actor,
    recordedAt,
    previousHash,
  ])
  return createHash('sha256').update(text).digest('hex')
}

/** JSON with sorted keys, so that a database that keeps the meaning but not the order of keys gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(entry => canonical(entry ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
