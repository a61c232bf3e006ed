import { groundsForRefusal } from '#domain/vocabulary/refusal-grounds.ts'
import type { RefuseItem } from '#domain/item/filing/refuse-item.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 不予受理 / 不予立案: a coded ground of this kind, and words for the proposer. */
export function RefuseItemForm(props: FormProps) {
  const { fields } = useItemWords()
  const { groundsForRefusal: grounds } = useVocabulary()
  const options = groundsForRefusal[props.view.item.kind].map(value => ({ value, label: grounds[value] }))
  return (
    <CommandForm<'refuseItem', RefuseItem>
      {...props}
      command="refuseItem"
      initial={{}}
      toData={values => values}
      isFinal
    >
      <ChoiceField name="ground" label={fields.ground} options={options} />
      <LongTextField name="explanation" label={fields.explanation} max={2000} least={2} />
    </CommandForm>
  )
}
