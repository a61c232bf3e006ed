import type { HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import { townOf, type UnitId } from '../county/units.ts'
import type { Random } from '../random.ts'
import type { Ask, Place, Topic } from '../topics/topic.ts'
import type { Share } from './demo-item.ts'

type Matter = { readonly topic: Topic; readonly place: Place; readonly asks: readonly Ask[] }

/** Who handles it and how: two of three alone, the rest with one or two co-hosts, shared topics ask by ask. */
export function sharesOf(
  matter: Matter,
  random: Random,
): { readonly mode: HandlingMode; readonly shares: readonly Share[] } {
  const { topic } = matter
  if (topic.mode) return { mode: topic.mode, shares: byAsk(matter, topic.mode) }
  const coHosts = random.chance(0.36) ? coHostsOf(matter, random) : []
  if (coHosts.length === 0)
    return { mode: 'sole', shares: [{ unitId: topic.host, role: 'sole', points: [] }] }
  const shares: readonly Share[] = [
    { unitId: topic.host, role: 'host', points: [] },
    ...coHosts.map(unitId => ({ unitId, role: 'coHost', points: [] }) as const),
  ]
  return { mode: 'hostAndCoHost', shares }
}

/** Separate units answer their own asks; joint hosts answer the item together. */
function byAsk({ topic, asks }: Matter, mode: 'separate' | 'jointHosts'): readonly Share[] {
  const unitIds = [...new Set(asks.map(({ unit }) => unit ?? topic.host))]
  return unitIds.map(unitId => ({
    unitId,
    role: mode === 'separate' ? 'separate' : 'jointHost',
    points:
      mode === 'separate'
        ? asks.flatMap(({ unit }, index) => ((unit ?? topic.host) === unitId ? [index] : []))
        : [],
  }))
}

function coHostsOf({ topic, place }: Matter, random: Random): readonly UnitId[] {
  const known = (topic.coHosts ?? []).flatMap(unit => (unit === 'town' ? (townOf(place.place) ?? []) : unit))
  const town = townOf(place.place)
  const isTownWanted = random.chance(0.4)
  const order = random.shuffled(known).sort((one, other) => rank(one) - rank(other))
  return order.slice(0, random.chance(0.3) ? 2 : 1)

  /** Townships know the place and are often asked. */
  function rank(unitId: UnitId): number {
    return isTownWanted && unitId === town ? 0 : 1
  }
}
