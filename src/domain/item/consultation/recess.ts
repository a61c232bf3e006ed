import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { PlainDate } from '../../time/plain-date.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** 休会期: the county's own days on which no unit is asked or reminded; nothing where the day is none of them. */
export function recessOn(day: PlainDate, { recesses }: Pick<Settings, 'recesses'>) {
  return recesses.find(({ from, to }) => from <= day && day <= to)
}

/** In a recess nobody is asked anything; the office learns from which day on. */
export function outsideRecess({ today, settings }: Pick<Scene, 'today' | 'settings'>): true | AnyRefusal {
  const recess = recessOn(today, settings)
  return recess === undefined || refuse('recess', { from: recess.from, to: recess.to })
}
