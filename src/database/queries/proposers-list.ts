import type { Tx } from '../engine/transaction.ts'

/** Register entries by name or group, at most a hundred; never with phones. */
export async function proposersList(
  tx: Tx,
  question: {
    readonly jurisdictionId: string
    readonly q?: string
    readonly type?: string
    readonly ids?: readonly string[]
  },
) {
  let found = tx
    .selectFrom('proposers')
    .select(['proposer_id as id', 'name', 'type', 'proposer_group as group'])
    .where('jurisdiction_id', '=', question.jurisdictionId)
  const { q, type, ids } = question
  if (q) {
    const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
    found = found.where(({ or, eb }) =>
      or([eb('name', 'ilike', pattern), eb('proposer_group', 'ilike', pattern)]),
    )
  }
  if (type) found = found.where('type', '=', type)
  if (ids) found = found.where('proposer_id', 'in', ids.length > 0 ? ids : [''])
  return await found.orderBy('name').limit(100).execute()
}
