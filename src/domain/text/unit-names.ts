import { isGenericUnitName } from './generic-units.ts'
import { entryOf, isShortFor, normalised, placeDoubts, type UnitEntry } from './unit-entries.ts'
import type { MatchDoubt, MatchWay, NamedUnit, UnitFound, UnitMatch, UnitNotFound } from './unit-match.ts'
import { likeness } from './unit-stems.ts'

type Way = { readonly how: MatchWay; readonly doubts: readonly MatchDoubt[] }

/**
 * The unit a name in a list means, with how it was found. Tried in order: the full name, an alias, the name
 * without its place (子洲县交通运输局), the usual short form (发改委). A match that rests on a supposition says
 * which; a generic name (县政府) or one that fits several units is no match. Never a silent guess.
 * `place` is the jurisdiction's own name, so that 子洲县 is recognised at home and doubted elsewhere.
 */
export function matchUnit(name: string, units: readonly NamedUnit[], place = ''): UnitMatch {
  return unitMatcher(units, place)(name)
}

/** `matchUnit` for many names over the same units: the units are taken apart once. */
export function unitMatcher(units: readonly NamedUnit[], place = ''): (name: string) => UnitMatch {
  const entries = units.flatMap(unit =>
    [unit.name, ...unit.aliases].map((written, index) => entryOf(unit.id, written, index === 0)),
  )
  return name => {
    const plain = normalised(name)
    const whole = plain.replace(/等(?:单位|部门)?$/, '')
    const others: MatchDoubt[] = whole === plain ? [] : ['andOthers']
    const named = entries.find(entry => entry.isName && entry.written === whole)
    if (named) return found(named, { how: 'name', doubts: others })
    if (isGenericUnitName(whole)) return { why: 'generic', candidates: [] }
    return matchWhole(whole, others) ?? matchMainSign(whole, others) ?? nothing(whole, entries)
  }

  function matchWhole(whole: string, doubts: readonly MatchDoubt[]): UnitMatch | undefined {
    const wanted = entryOf('', whole, true)
    return (
      agree(
        entries.filter(entry => entry.written === whole),
        { how: 'alias', doubts },
      ) ??
      agreeNearest(
        wanted,
        entries.filter(entry => entry.core === wanted.core),
        { how: 'withoutPlacePrefix', doubts },
      ) ??
      agreeNearest(
        wanted,
        entries.filter(entry => entry.stem === wanted.stem),
        { how: 'abbreviation', doubts },
      ) ??
      agreeNearest(
        wanted,
        entries.filter(entry => isShortFor(wanted, entry)),
        {
          how: 'abbreviation',
          doubts: [...doubts, 'abbreviationGuessed'],
        },
      )
    )
  }

  /** 挂牌: of 市发改委(市粮储局) the sign outside the bracket counts; the one inside must not point elsewhere. */
  function matchMainSign(whole: string, doubts: readonly MatchDoubt[]): UnitMatch | undefined {
    const [, main, second] = /^([^(]+)\(([^()]+)\)$/.exec(whole) ?? []
    if (!main || !second) return undefined
    const match = matchWhole(main, doubts)
    if (!match || !('unitId' in match)) return match
    const other = matchWhole(second, [])
    const differs = other && 'unitId' in other && other.unitId !== match.unitId
    return differs ? { ...match, certain: false, doubts: [...match.doubts, 'secondSignDiffers'] } : match
  }

  function agreeNearest(wanted: UnitEntry, hits: readonly UnitEntry[], way: Way): UnitMatch | undefined {
    const doubtsOf = (entry: UnitEntry) => [...way.doubts, ...placeDoubts(wanted, entry, place)]
    const fewest = Math.min(...hits.map(entry => doubtsOf(entry).length))
    const nearest = hits.filter(entry => doubtsOf(entry).length === fewest)
    const [first] = nearest
    return first && agree(nearest, { how: way.how, doubts: doubtsOf(first) })
  }
}

function agree(hits: readonly UnitEntry[], way: Way): UnitMatch | undefined {
  const [first] = hits
  if (!first) return undefined
  const unitIds = [...new Set(hits.map(entry => entry.unitId))]
  if (unitIds.length === 1) return found(first, way)
  const candidates = unitIds.slice(0, 3).map(unitId => {
    const written = hits.find(entry => entry.unitId === unitId)?.written ?? ''
    return { unitId, agreedWith: written, likeness: 1 }
  })
  return { why: 'several', candidates }
}

function found(entry: UnitEntry, { how, doubts }: Way): UnitFound {
  return { unitId: entry.unitId, how, certain: doubts.length === 0, doubts, agreedWith: entry.written }
}

function nothing(whole: string, entries: readonly UnitEntry[]): UnitNotFound {
  const { stem } = entryOf('', whole, true)
  const best = new Map<string, { agreedWith: string; likeness: number }>()
  for (const entry of entries) {
    const score = Math.max(likeness(stem, entry.stem), likeness(whole, entry.written) * 0.9)
    if (score >= 0.3 && score > (best.get(entry.unitId)?.likeness ?? 0)) {
      best.set(entry.unitId, { agreedWith: entry.written, likeness: Math.round(score * 100) / 100 })
    }
  }
  const ranked = [...best].map(([unitId, like]) => ({ unitId, ...like }))
  return {
    why: 'unknown',
    candidates: ranked.sort((one, other) => other.likeness - one.likeness).slice(0, 3),
  }
}
