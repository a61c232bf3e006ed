import type {
  ClearanceCondition,
  ClearanceStep,
  Clearer,
} from '../../jurisdiction/settings/clearance-step.ts'
import { resultClassOf, type Settings } from '../../jurisdiction/settings/settings.ts'
import { isKeyItem } from '../key/key-care.ts'
import type { Item } from '../item.ts'
import { agreementOf, isInGovernmentsName } from './in-governments-name.ts'
import type { ReplyText } from './reply.ts'

type Letter = { readonly item: Pick<Item, 'allotment' | 'key' | 'kind'>; readonly text: ReplyText }

/** The steps that this letter passes before the signature, in order (`domain-rules.md` 8.4). */
export function clearanceStepsOf(letter: Letter, settings: Settings): readonly ClearanceStep[] {
  const chain = settings.clearanceChain.filter(
    ({ when }) => when.length === 0 || when.some(condition => holds(condition, letter, settings)),
  )
  return isInGovernmentsName(letter.item) ? [...chain, agreementOf(signerInUnit(letter, settings))] : chain
}

/** Whether the signed letter goes to the government's supervision office before it gets its number. */
export function needsPreCheck(letter: Letter, settings: Settings): boolean {
  switch (settings.governmentPreCheck) {
    case 'none':
      return false
    case 'all':
      return true
    case 'listed':
      return settings.preCheckWhen.some(condition => holds(condition, letter, settings))
  }
}

/** Whether only the unit's main leader may sign this letter. */
export function needsMainLeader(letter: Letter, settings: Settings): boolean {
  return (
    settings.signer === 'mainLeader' ||
    settings.mainLeaderSignsWhen.some(condition => holds(condition, letter, settings))
  )
}

/** 签发人 of the unit, as the county has it for this letter. */
export function signerInUnit(letter: Letter, settings: Settings): Clearer {
  if (needsMainLeader(letter, settings)) return 'mainLeader'
  return settings.signer === 'leaderInCharge' ? 'leaderInCharge' : 'unitLeader'
}

function holds(condition: ClearanceCondition, { item, text }: Letter, settings: Settings): boolean {
  const resultClass = resultClassOf(settings, text.resultClass)
  switch (condition) {
    case 'keyItem':
      return isKeyItem(item)
    case 'suggestion':
    case 'proposal':
      return item.kind === condition
    case 'difficult':
      return item.allotment?.isDifficult ?? false
    case 'commitment':
      return resultClass?.isCommitment ?? false
    case 'unresolved':
      return resultClass !== undefined && !resultClass.isResolved && !resultClass.isCommitment
    case 'money':
      return text.involvesMoney ?? false
  }
}
