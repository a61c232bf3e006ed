import { governmentLaw } from './government-law.ts'
import type { SceneName } from '#test/kit/scenes.ts'

type Openings = { readonly [opening: string]: string }
type Beside = { readonly drafting: Openings; readonly inClearance: Openings; readonly signed: Openings }

/** Who may do what when a step was taken, taken back, or the text removed. */
export function clearanceLaw({ drafting, inClearance, signed }: Beside) {
  return {
    halfCleared: {
      ...inClearance,
      'clearReply r1': 'housingLeader',
      'takeBackClearance r1': 'housingOffice',
    },
    takenBack: inClearance,
    signed: { ...signed, 'issueReply r1': 'housingOffice', 'takeBackClearance r1': 'housingLeader' },
    inPreCheck: {
      ...signed,
      'passPreCheck r1': 'supervision',
      'returnReply r1': 'supervision',
      'takeBackClearance r1': 'housingLeader',
    },
    preChecked: { ...signed, 'issueReply r1': 'housingOffice', 'takeBackClearance r1': 'supervision' },
    discarded: drafting,
    ...governmentLaw,
  } as const satisfies Partial<Record<SceneName, Openings>>
}
