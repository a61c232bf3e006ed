import { leads } from '../cast/roll.ts'
import type { UnitId } from '../county/units.ts'
import type { Random } from '../random.ts'
import type { DemoItem, Fate } from './demo-item.ts'

/** What is to happen to one item until the last day of the story. */
export type Plan = {
  readonly fate: Fate
  /** How an objection against the assignment ends, where there is one. */
  readonly objection?: 'adjusted' | 'kept' | 'moved'
  /** Nobody signed for it; it counts as accepted after the window. */
  readonly isSilent?: boolean
  /** What came of a dissatisfied answer: no order yet, in hand (late or not), or answered again. */
  readonly dissatisfied?: 'undecided' | 'inHand' | 'late' | 'again'
  /** Nobody has opened the letter yet. */
  readonly isUnread?: boolean
  /** Nobody answered, and the time for it is over. */
  readonly isUnanswered?: boolean
  /** The last contact waits for the proposer's word. */
  readonly awaitsWord?: boolean
  /** A telephone call that the proposer says never came. */
  readonly isDenied?: boolean
}

const fullUnits: readonly UnitId[] = ['housing', 'education', 'transport']
const underWay = ['drafting', 'inClearance', 'cleared', 'signed', 'issued'] as const satisfies readonly Fate[]
/** How many items stand at each of these, beside the two of each unit that can be signed in as in full. */
const underWayElsewhere: Record<(typeof underWay)[number], number> = {
  drafting: 26,
  inClearance: 10,
  cleared: 8,
  signed: 5,
  issued: 5,
}
const replied = { closed: 82, judged: 20, delivered: 37 } as const satisfies Partial<Record<Fate, number>>

/** Shares fates out over the items of the first assignment: 38 in a hundred replied, something for every desk. */
export function plansFor(items: readonly DemoItem[], random: Random): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>()
  const free = (only: (item: DemoItem) => boolean = () => true) =>
    random.shuffled(items.filter(item => !plans.has(item.id) && !item.isDifficult && only(item)))
  for (const { id, plan } of plansOfLeads(items)) plans.set(id, plan)
  for (const { count, plan } of special) {
    // An objection may name any unit, so no other unit may have a part.
    give(free(item => (plan.objection ? item.mode === 'sole' : isPlain(item))).slice(0, count), plan)
  }
  for (const unitId of fullUnits) {
    for (const fate of underWay)
      give(free(item => isPlain(item) && item.topic.host === unitId).slice(0, 2), { fate })
  }
  for (const fate of underWay) give(free(isPlain).slice(0, underWayElsewhere[fate]), { fate })
  for (const [fate, count] of Object.entries(replied) as [Fate, number][]) {
    const given = [...plans.values()].filter(plan => plan.fate === fate).length
    give(free().slice(0, count - given), { fate })
  }
  items
    .filter(({ id }) => !plans.has(id))
    .forEach(({ id }) => {
      plans.set(id, { fate: 'open' })
    })
  return withExtras(items, plans, random)

  function give(chosen: readonly DemoItem[], plan: Plan): void {
    for (const { id } of chosen) plans.set(id, plan)
  }
}

/** Handled by one unit, alone or with co-hosts: the life that most items have. */
function isPlain({ mode }: DemoItem): boolean {
  return mode === 'sole' || mode === 'hostAndCoHost'
}

const special: readonly { readonly count: number; readonly plan: Plan }[] = [
  { count: 1, plan: { fate: 'judged', dissatisfied: 'undecided' } },
  { count: 1, plan: { fate: 'judged', dissatisfied: 'inHand' } },
  { count: 1, plan: { fate: 'judged', dissatisfied: 'late' } },
  { count: 1, plan: { fate: 'closed', dissatisfied: 'again' } },
  { count: 5, plan: { fate: 'delivered', isUnanswered: true } },
  { count: 12, plan: { fate: 'open', objection: 'adjusted' } },
  { count: 4, plan: { fate: 'open', objection: 'kept' } },
  { count: 2, plan: { fate: 'open', objection: 'moved' } },
]

/** The items of those who can be signed in as: one to read and judge, one contact to confirm, one closed, two open. */
function plansOfLeads(items: readonly DemoItem[]): readonly { readonly id: string; readonly plan: Plan }[] {
  const course: readonly Plan[] = [
    { fate: 'delivered', isUnread: true },
    { fate: 'open', awaitsWord: true },
    { fate: 'closed' },
    { fate: 'inClearance' },
    { fate: 'delivered', isUnread: true },
  ]
  return leads.flatMap(({ name }) =>
    items
      .filter(item => isPlain(item) && !item.isDifficult && item.proposers[0]?.name === name)
      .slice(0, course.length)
      .map(({ id }, index) => ({ id, plan: course[index] ?? { fate: 'open' as const } })),
  )
}

function withExtras(
  items: readonly DemoItem[],
  plans: ReadonlyMap<string, Plan>,
  random: Random,
): ReadonlyMap<string, Plan> {
  const extended = new Map(plans)
  const extend = (count: number, extra: Partial<Plan>, only: (plan: Plan, item: DemoItem) => boolean) => {
    const fitting = items.filter(item => only(extended.get(item.id) ?? { fate: 'open' }, item))
    for (const { id } of random.shuffled(fitting).slice(0, count)) {
      extended.set(id, { ...(extended.get(id) ?? { fate: 'open' }), ...extra })
    }
  }
  // Only replied ones: the desk of a unit shows a receipt as missing as long as its part is merely issued.
  extend(
    14,
    { isSilent: true },
    ({ fate }, { mode }) => ['closed', 'judged'].includes(fate) && mode === 'sole',
  )
  extend(9, { awaitsWord: true }, ({ fate, objection }) => fate === 'open' && !objection)
  extend(4, { isUnread: true }, ({ fate, isUnanswered }) => fate === 'delivered' && !isUnanswered)
  extend(2, { isDenied: true }, ({ fate }) => fate === 'open')
  return extended
}
