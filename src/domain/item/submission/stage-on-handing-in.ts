import type { Item } from '../item.ts'
import type { Scene } from '../scene.ts'

type Handed = Pick<Item, 'kind' | 'period'> & { readonly delegationId?: string | undefined }

/** 代表团初核 comes first for suggestions of the plenary, where the county keeps it and the delegation is known. */
export function stageOnHandingIn(
  { kind, period, delegationId }: Handed,
  { settings }: Pick<Scene, 'settings'>,
): 'submitted' | 'delegationCheck' {
  const isChecked = settings.delegationCheck && kind === 'suggestion' && period === 'inSession'
  return isChecked && delegationId !== undefined ? 'delegationCheck' : 'submitted'
}
