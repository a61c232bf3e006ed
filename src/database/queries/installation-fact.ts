import type { Tx } from '../engine/transaction.ts'

/** What the installation remembers under this name, or nothing. */
export async function installationFact(tx: Tx, fact: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('installation_facts')
    .select('value')
    .where('fact', '=', fact)
    .executeTakeFirst()
  return row?.value
}

export async function rememberFact(tx: Tx, fact: string, value: string): Promise<void> {
  await tx
    .insertInto('installation_facts')
    .values({ fact, value })
    .onConflict(conflict => conflict.column('fact').doUpdateSet({ value }))
    .execute()
}
