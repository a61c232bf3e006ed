import { instant, type Instant, type PlainDate } from '#domain/time/plain-date.ts'
import type { Random } from '../random.ts'

/** Minutes of the day: desks work from half past eight, proposers answer when they have time. */
const deskHours = [
  [510, 715],
  [870, 1070],
] as const
const homeHours = [
  [430, 530],
  [720, 840],
  [1080, 1290],
] as const

/** The moments of one chain of doings: each comes after the one before, by some minutes on the same day. */
export class Pace {
  private readonly random: Random
  private last = ''

  constructor(random: Random) {
    this.random = random
  }

  desk(day: PlainDate): Instant {
    return this.moment(day, this.random.pick(deskHours))
  }

  home(day: PlainDate): Instant {
    return this.moment(day, this.random.pick(homeHours))
  }

  private moment(day: PlainDate, [from, to]: readonly [number, number]): Instant {
    const drawn = momentOf(day, this.random.between(from, to), this.random.between(0, 59))
    const at = drawn > this.last ? drawn : soonAfter(this.last, this.random.between(180, 1500))
    this.last = at
    return at
  }
}

/** A moment of a local day (Asia/Shanghai, UTC+8 the whole year). */
export function momentOf(day: PlainDate, minute: number, second = 0): Instant {
  const startOfDay = Date.parse(`${day}T00:00:00.000+08:00`)
  return instant(new Date(startOfDay + (minute * 60 + second) * 1000).toISOString())
}

function soonAfter(moment: string, seconds: number): Instant {
  return instant(new Date(Date.parse(moment) + seconds * 1000).toISOString())
}
