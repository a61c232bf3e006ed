import type { Disposal, RefusalGround } from '#domain/jurisdiction/settings/refusal-ground.ts'
import type { RefuseItem } from '#domain/item/filing/refuse-item.ts'
import { withoutEmpty } from '../fields/without-empty.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { GroundFields } from './ground-fields.tsx'

export type RefusalValues = {
  readonly ground?: string
  readonly disposal?: Disposal
  readonly addressee?: string
  readonly explanation?: string
}

/** 不予受理 / 不予立案: a ground of the county's table, what becomes of the matter, and words for the proposer. */
export function RefuseItemForm(props: FormProps) {
  const { item, settings } = props.view
  const isSuggestion = item.kind === 'suggestion'
  const grounds: readonly RefusalGround[] = isSuggestion
    ? settings.groundsForSuggestions
    : settings.groundsForProposals
  const conversions = isSuggestion ? settings.conversionsOfSuggestions : settings.conversionsOfProposals
  return (
    <CommandForm<'refuseItem', RefusalValues>
      {...props}
      command="refuseItem"
      initial={{}}
      toData={values => withoutEmpty(values) as RefuseItem} // the fields demand what the command needs
      isFinal
    >
      <GroundFields grounds={grounds} conversions={conversions} />
    </CommandForm>
  )
}
