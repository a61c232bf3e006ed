import { whyClosed } from './decide.ts'
import { commandNames, stepOf, type CommandName } from './lifecycle.ts'
import type { AnyRefusal } from './refusals.ts'
import type { Scene } from './scene.ts'
import { partsOf, targetField, type Target } from './target.ts'

/** One thing the asker may do now; `target` is the id of the part it acts on, absent for the item itself. */
export type Permitted = {
  readonly command: CommandName
  readonly target?: string
  /** Set when the asker is the right one but a guard keeps it closed: shown as a grey button with its reason. */
  readonly closed?: AnyRefusal
}

/** What this asker may do to this item, from the same table that decides; screens draw their buttons from it. */
export function permitted(scene: Scene): readonly Permitted[] {
  return commandNames.filter(name => !internal.has(name)).flatMap(command => openings(command, scene))
}

/** Commands the application gives itself, never offered to a person. */
const internal: ReadonlySet<CommandName> = new Set([
  'absorbItem',
  'releaseItem',
  'submitItem',
  'recalculateDates',
])

/** Refusals that mean "not for you, or not now": nothing to show. Any other one is worth a grey button. */
const silent: ReadonlySet<string> = new Set([
  'notPermitted',
  'wrongStage',
  'opinionNotAsked',
  'notYourWord',
  'countersignAsked',
  'countersignNotAskedOfYou',
  'countersignNotAwaited',
  'noCountersigning',
  'noDisagreement',
  'nothingRaised',
  'signedAlready',
  'leadOnly',
  'nobodyDissatisfied',
  'nothingEntered',
  'nothingContested',
  'notConsulted',
  'nobodyToRemind',
  'noAllotment',
  'noProposerObjection',
  'proposerObjectionOpen',
  'proposersDoNotObject',
  'nothingToConsentTo',
  'promiseNotDue',
  'promiseJudged',
  'supplementSent',
  'replyOfEarlierRound',
  'classChangePending',
  'extensionAtLimit',
  'extensionRequested',
  'extensionConsented',
  'noExtension',
  'clockPaused',
  'clockRuns',
  'everybodyHasIt',
  'everybodyAnswered',
  'leadIsWrittenTo',
  'noRelayHere',
  'nothingToPassOn',
  'nobodyHolds',
  'noAppointment',
  'keyAlready',
  'notKey',
])

function openings(command: CommandName, scene: Scene): readonly Permitted[] {
  const step = stepOf(command)
  const { on } = step
  if (on === 'item') return opening(command, { state: scene.item.stage }, scene)
  return partsOf(on, scene.item, scene.today).flatMap(part => opening(command, part, scene, part.id))
}

function opening(command: CommandName, target: Target, scene: Scene, id?: string): readonly Permitted[] {
  const step = stepOf(command)
  const data = id === undefined || step.on === 'item' ? {} : { [targetField[step.on]]: id }
  const closed = whyClosed(step, target, data, scene)
  if (closed && silent.has(closed.refused)) return []
  return [{ command, ...(id === undefined ? {} : { target: id }), ...(closed ? { closed } : {}) }]
}
