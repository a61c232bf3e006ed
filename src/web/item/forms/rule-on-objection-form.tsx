import { LongTextField } from '../fields/long-text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { useItemWords } from '../item-words.ts'
import { ObjectionQuote } from '../panels/objection-quote.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 协调裁定: the same unit keeps it, or another takes it; final. */
export function RuleOnObjectionForm(props: FormProps) {
  const { fields } = useItemWords()
  const former = props.view.item.assignments.find(({ id }) => id === props.target)
  return (
    <CommandForm<'ruleOnObjection', { unitId: string; ruling: string }>
      {...props}
      command="ruleOnObjection"
      initial={{}}
      toData={values => ({ assignmentId: props.target, ...values })}
      isFinal
    >
      {former?.objection && <ObjectionQuote itemId={props.view.item.id} objection={former.objection} />}
      <UnitField
        name="unitId"
        label={fields.rulingUnit}
        required
        {...(former ? { mark: { unitId: former.unitId, text: fields.sameUnitMark } } : {})}
      />
      <LongTextField name="ruling" label={fields.ruling} max={2000} least={4} />
    </CommandForm>
  )
}
