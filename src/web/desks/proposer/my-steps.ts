import type { CommandName } from '#domain/item/lifecycle.ts'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ProposerPhrases } from '#phrases/zh-CN/proposer.ts'

/** What a proposer may do besides the tasks that wait for him, in the order of its weight. */
export const mySteps = [
  'answerInvitation',
  'handIn',
  'resubmitItem',
  'consentToWithdrawal',
  'passDelegationCheck',
  'returnItem',
  'objectToUnits',
  'consentToRelay',
  'withdrawItem',
  'abandonItem',
] as const satisfies readonly CommandName[]
export type MyStep = (typeof mySteps)[number]

/** All but the one that has a screen of its own. */
export type PlainStep = Exclude<MyStep, 'resubmitItem'>

export function isPlainStep(name: string | undefined): name is PlainStep {
  return name !== undefined && name in stepFields
}

/** Those of them that are open now. */
export function openSteps(permitted: readonly Permitted[]): readonly MyStep[] {
  return mySteps.filter(step => permitted.some(({ command, closed }) => command === step && !closed))
}

/** One question of a step: a text, or one of two answers. */
export type StepField =
  | {
      readonly sort: 'text'
      readonly name: string
      readonly label: 'reason' | 'note' | 'opinion'
      readonly least: number
    }
  | { readonly sort: 'twoWays'; readonly name: 'signs' | 'consents'; readonly answers?: 'relays' }

export const stepFields: Readonly<Record<PlainStep, readonly StepField[]>> = {
  consentToRelay: [{ sort: 'twoWays', name: 'consents', answers: 'relays' }],
  answerInvitation: [
    { sort: 'twoWays', name: 'signs' },
    { sort: 'text', name: 'opinion', label: 'opinion', least: 0 },
  ],
  handIn: [],
  abandonItem: [],
  consentToWithdrawal: [{ sort: 'twoWays', name: 'consents' }],
  passDelegationCheck: [{ sort: 'text', name: 'note', label: 'note', least: 0 }],
  returnItem: [{ sort: 'text', name: 'reason', label: 'reason', least: 4 }],
  objectToUnits: [{ sort: 'text', name: 'reason', label: 'reason', least: 4 }],
  withdrawItem: [{ sort: 'text', name: 'reason', label: 'reason', least: 4 }],
}

/** The sentence that says what is missing, or nothing. */
export function faultOf(
  field: StepField,
  value: string | boolean | undefined,
  words: Pick<ProposerPhrases['steps'], 'missing' | 'choose'>,
): string | undefined {
  if (field.sort === 'twoWays') return value === undefined ? words.choose : undefined
  return String(value ?? '').trim().length < field.least ? words.missing : undefined
}
