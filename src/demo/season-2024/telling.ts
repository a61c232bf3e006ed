import type { Calendar } from '#domain/time/calendar.ts'
import type { Cast } from '../cast/cast.ts'
import type { Days } from './days.ts'
import type { DemoItem } from './demo-item.ts'
import type { ItemScript } from './item-script.ts'
import type { Plan } from './plans.ts'

/** What every chapter of an item's story is told with. */
export type Telling = {
  readonly item: DemoItem
  readonly plan: Plan
  readonly script: ItemScript
  readonly cast: Cast
  readonly days: Days
  readonly calendar: Calendar
}
