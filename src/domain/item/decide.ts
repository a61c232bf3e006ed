import { waysToAct, type Actor } from '../permission/actor.ts'
import { commands } from './commands.ts'
import type { ItemEvent } from './events.ts'
import { unknownFile } from './files.ts'
import type { Item } from './item.ts'
import { stepOf, type CommandName } from './lifecycle.ts'
import { partiesOf } from './parties-of.ts'
import { isRefusal, refuse, type AnyRefusal } from './refusals.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'
import { targetOf, type Target } from './target.ts'

type Data = { readonly [field: string]: unknown }

/**
 * Decides one command: who asks, what it acts on, whether the table opens the step, whether its guard agrees;
 * then the command's own decision. Data must have passed the command's schema.
 */
export function decide(name: CommandName, data: Data, scene: Scene): readonly ItemEvent[] | AnyRefusal {
  const step = stepOf(name)
  const target = targetOf(step.on, data, scene)
  if (!target) return refuse('unknownTarget')
  const closed = whyClosed(step, target, data, scene)
  const fault = closed ?? unknownFile(data, scene)
  if (fault) return fault
  // Each entry takes its own data; the caller validated `data` against this very entry's schema.
  const decision = commands[name].decide as (data: Data, scene: Scene) => readonly ItemEvent[] | AnyRefusal
  return decision(data, scene)
}

/**
 * Decides by the asker's own roles, and only when they do not suffice for somebody he stands in for; tells as whom he
 * acts, so that nothing is signed for another that he may do himself.
 */
export function decideAs(
  name: CommandName,
  data: Data,
  scene: Scene,
): { readonly decision: readonly ItemEvent[] | AnyRefusal; readonly actor: Actor } {
  let refused: { decision: AnyRefusal; actor: Actor } | undefined
  for (const actor of waysToAct(scene.actor)) {
    const decision = decide(name, data, { ...scene, actor })
    if (!isRefusal(decision)) return { decision, actor }
    if (!refused || decision.refused !== 'notPermitted') refused = { decision, actor }
  }
  return refused ?? { decision: refuse('notPermitted'), actor: scene.actor }
}

/** Why this step is closed to this actor now, or nothing when it is open. */
export function whyClosed(step: Step, target: Target, data: Data, scene: Scene): AnyRefusal | undefined {
  const { item, actor } = scene
  if (
    !actor.grants.some(grant => partiesOf(grant, item, target.unitId).some(party => step.by.includes(party)))
  ) {
    return refuse('notPermitted')
  }
  if (step.during && !step.during.includes(item.stage)) return refuse('wrongStage', { stage: item.stage })
  if (!step.from.includes(target.state)) return wrongState(step, target, item)
  const guard = step.only?.(scene, data)
  return guard === undefined || guard === true ? undefined : guard
}

function wrongState(step: Step, target: Target, item: Item): AnyRefusal {
  if (step.on === 'item' && item.stage !== 'none' && step.from[0] === 'none')
    return refuse('alreadySubmitted')
  return refuse('wrongStage', { stage: target.state })
}
