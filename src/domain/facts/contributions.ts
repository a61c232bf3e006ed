import type { Assignment } from '../item/assignment/assignment.ts'
import { countersigningOf } from '../item/countersigning/whose-word.ts'
import type { Item } from '../item/item.ts'
import { activeAssignments, repliesItself } from '../item/parts.ts'
import type { Reply } from '../item/reply/reply.ts'
import type { PlainDate } from '../time/plain-date.ts'

/** 会办情况, the worst first. */
export const contributionStates = ['objected', 'awaited', 'complete'] as const
export type ContributionState = (typeof contributionStates)[number]

type Contribution = { readonly state: ContributionState; readonly dueOn: PlainDate }

/** What other units owe a host: opinions and countersignatures asked for, as the earliest day and the worst state. */
export function contributionsTo(
  item: Item,
  assignment: Assignment,
  reply: Reply | undefined,
): { readonly contributionsDueOn: PlainDate | null; readonly contributions: ContributionState | null } {
  if (!repliesItself(assignment) || assignment.role === 'separate') return owedNothing
  const all = [...opinions(item), ...words(reply)]
  const open = all.filter(({ state }) => state !== 'complete').map(({ dueOn }) => dueOn)
  return {
    contributionsDueOn: [...open].sort()[0] ?? null,
    contributions: contributionStates.find(state => all.some(entry => entry.state === state)) ?? null,
  }
}

const owedNothing = { contributionsDueOn: null, contributions: null }

function opinions(item: Item): readonly Contribution[] {
  return activeAssignments(item).flatMap(({ coHostOpinion }) => {
    if (!coHostOpinion) return []
    const isDone = coHostOpinion.given ?? coHostOpinion.waived
    return [{ state: isDone ? 'complete' : 'awaited', dueOn: coHostOpinion.dueOn }]
  })
}

function words(reply: Reply | undefined): readonly Contribution[] {
  const answers = reply ? (countersigningOf(reply)?.answers ?? []) : []
  return answers.map(({ outcome, dueOn }) => ({
    state: outcome === 'objected' || outcome === 'awaited' ? outcome : 'complete',
    dueOn,
  }))
}
