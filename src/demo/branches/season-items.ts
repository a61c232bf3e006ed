import { plainDate } from '#domain/time/plain-date.ts'
import type { Cast } from '../cast/cast.ts'
import type { UnitId } from '../county/units.ts'
import type { DemoItem, Fate } from '../season-2024/demo-item.ts'
import type { Plan } from '../season-2024/plans.ts'
import { Tale } from './tale.ts'

export type SeasonItems = {
  readonly items: readonly DemoItem[]
  readonly plans: ReadonlyMap<string, Plan>
}

/** What an item of the season has to be for a branch to grow on it. */
export type Wanted = {
  readonly fate: Fate
  readonly host: UnitId
  readonly kind?: DemoItem['kind']
}

/** Takes items of the season one after the other, none twice: its first part is the host's, signed for and met as usual. */
export class SeasonPicker {
  private readonly season: SeasonItems
  private readonly cast: Cast
  private readonly taken = new Set<string>()

  constructor(season: SeasonItems, cast: Cast) {
    this.season = season
    this.cast = cast
  }

  /** The next such item, to be told on. */
  pick({ fate, host, kind }: Wanted): Tale {
    const found = this.season.items.find(item => {
      const plan = this.season.plans.get(item.id)
      const isUsual = plan && !plan.objection && !plan.isSilent && !plan.isDenied && !plan.dissatisfied
      return (
        isUsual &&
        plan.fate === fate &&
        item.period === 'inSession' &&
        item.mode !== 'jointHosts' &&
        item.shares[0]?.unitId === host &&
        (kind === undefined || item.kind === kind) &&
        !item.isDifficult &&
        !this.taken.has(item.id)
      )
    })
    if (!found) throw new Error(`the season has no item left for ${host} ${fate} ${kind ?? ''}`)
    this.taken.add(found.id)
    return new Tale(this.cast, found.id, {
      kind: found.kind,
      title: found.title,
      situation: found.situation,
      asks: found.points,
      category: found.topic.category,
      proposers: found.proposers.map(({ name }) => name),
      units: found.shares,
      mode: found.mode,
    }).on(plainDate('2024-08-09'))
  }
}
