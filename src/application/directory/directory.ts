import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Tx } from '#database/engine/transaction.ts'
import { yearsOfItems } from '#database/queries/years-of-items.ts'
import { countingSession, type Counting } from '#domain/jurisdiction/counting-session.ts'
import { minuteOf } from '#domain/time/local-minute.ts'
import { itemKinds, type ItemKind } from '#domain/vocabulary/kinds.ts'
import type { Asking } from '../ask.ts'

/** 名录: what every screen needs to name things: units, plenaries, the rules of the year. */
export async function directory(tx: Tx, { jurisdiction, now, scope }: Asking) {
  const year = Number(now.today.slice(0, 4))
  const years = await yearsOfItems(tx, scope)
  return {
    units: jurisdiction.units.map(({ id, name, shortName, group, duties, closure }) => ({
      id,
      name,
      shortName,
      group,
      duties,
      ...(closure ? { closure } : {}),
    })),
    sessions: jurisdiction.sessions,
    counting: Object.fromEntries(
      itemKinds.map(kind => [kind, countingSession(jurisdiction, kind, minuteOf(now.at))]),
    ) as Readonly<Record<ItemKind, Counting | undefined>>, // one for each kind
    settings: settingsOf(jurisdiction, year, now.today),
    years: [...new Set([...years, year])].sort((one, other) => other - one),
  }
}
