import { roleOfClearer, type ClearanceStep } from './clearance-step.ts'
import { found, twins, type Check } from './contradiction.ts'

/** 类别、审核环节、沟通方式. */
export const wayChecks = [
  {
    code: 'noCategories',
    fields: ['categories'],
    isFatal: false,
    find: ({ categories }) => (categories.length === 0 ? found : []),
  },
  {
    code: 'recessBackwards',
    fields: ['recesses'],
    isFatal: true,
    find: ({ recesses }) => recesses.flatMap(({ from, to }) => (to < from ? [{ from, to }] : [])),
  },
  {
    code: 'categoryTwice',
    fields: ['categories'],
    isFatal: true,
    find: ({ categories }) => twins(categories).map(category => ({ category })),
  },
  {
    code: 'clearedTwiceRunning',
    fields: ['clearanceChain'],
    isFatal: true,
    find: ({ clearanceChain }) =>
      clearanceChain.flatMap((step, index) =>
        isSameStep(clearanceChain[index + 1], step) ? [{ step: index + 2 }] : [],
      ),
  },
  {
    code: 'clearanceWithoutPerson',
    fields: ['clearanceChain'],
    isFatal: true,
    find: ({ clearanceChain }, { rolesHeld }) =>
      clearanceChain.flatMap(({ by }, index) =>
        rolesHeld && !rolesHeld.has(roleOfClearer[by]) ? [{ step: index + 1, role: by }] : [],
      ),
  },
  {
    code: 'agreedWithoutCountersigning',
    fields: ['jointHostReplies', 'countersign'],
    isFatal: false,
    find: ({ jointHostReplies, countersign }) =>
      jointHostReplies === 'oneAgreed' && countersign === 'none' ? found : [],
  },
  {
    code: 'delegationsBoundInVain',
    fields: ['collectiveOnlyInSession', 'delegationsMayPropose'],
    isFatal: false,
    find: ({ collectiveOnlyInSession, delegationsMayPropose }) =>
      !delegationsMayPropose && collectiveOnlyInSession.includes('delegation') ? found : [],
  },
  {
    code: 'noFaceToFace',
    fields: ['faceToFaceMeans'],
    isFatal: true,
    find: ({ faceToFaceMeans }) => (faceToFaceMeans.length === 0 ? found : []),
  },
] as const satisfies readonly Check[]

function isSameStep(one: ClearanceStep | undefined, other: ClearanceStep): boolean {
  return one?.by === other.by && one.name === other.name && one.when.join() === other.when.join()
}
