import type { StepTarget } from '#domain/item/step.ts'
import type { LifecycleStep } from '#web/api/lifecycle.ts'

/** One state with what leads on from it, and what may be done while it stays. */
export type StateNode = {
  readonly state: string
  readonly leadsTo: readonly { readonly to: string; readonly steps: readonly LifecycleStep[] }[]
  readonly stays: readonly LifecycleStep[]
}

/** The states of one thing in the given order, drawn from the tables alone; states no step touches are left out. */
export function transitionsOf(
  steps: readonly LifecycleStep[],
  on: StepTarget,
  order: readonly string[],
): readonly StateNode[] {
  const own = steps.filter(step => step.on === on)
  const isTouched = (state: string) => own.some(({ from, to }) => from.includes(state) || to.includes(state))
  return order.filter(isTouched).map(state => {
    const here = own.filter(({ from }) => from.includes(state))
    const leadingTo = (to: string) => here.filter(step => leads(step, state, to))
    return {
      state,
      leadsTo: order.flatMap(to => (leadingTo(to).length > 0 ? [{ to, steps: leadingTo(to) }] : [])),
      stays: here.filter(step => step.to.every(to => to === 'same' || to === state)),
    }
  })
}

/**
 * A row names all its states together. Where an item may stay in each of them, as while a withdrawal waits for
 * consent, no one of them leads to another.
 */
function leads({ on, from, to }: LifecycleStep, state: string, next: string): boolean {
  const mayStay = on === 'item' && to.includes(state) && from.includes(next)
  return next !== state && to.includes(next) && !mayStay
}
