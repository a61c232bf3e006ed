import { dueOn, type Due } from '../../time/limits.ts'
import { compare } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'
import type { Feedback } from './feedback.ts'

/** 再次办理期限: from today's order, or from the latest answer that called for it. */
export function rehandlingDate(
  unhappy: readonly Pick<Feedback, 'givenOn'>[],
  { today, settings, calendar }: Pick<Scene, 'today' | 'settings' | 'calendar'>,
): Due {
  const { rehandlingLimit } = settings
  const judgedOn = unhappy
    .map(({ givenOn }) => givenOn)
    .sort(compare)
    .at(-1)
  return rehandlingLimit.from === 'judged' && judgedOn
    ? dueOn(rehandlingLimit, judgedOn, calendar, { event: 'judged' })
    : dueOn(rehandlingLimit, today, calendar, { event: 'ordered' })
}
