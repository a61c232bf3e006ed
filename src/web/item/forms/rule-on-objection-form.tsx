import type { RuleOnObjection } from '#domain/item/assignment/rule-on-objection.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { withoutEmpty } from '../fields/without-empty.ts'
import { useItemWords } from '../item-words.ts'
import { ObjectionQuote } from '../panels/objection-quote.tsx'
import { Precedents } from '../precedents.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 协调裁定: the same unit keeps it, or another takes it; final. */
export function RuleOnObjectionForm(props: FormProps) {
  const { fields } = useItemWords()
  const former = props.view.item.assignments.find(({ id }) => id === props.target)
  return (
    <CommandForm<'ruleOnObjection', Omit<RuleOnObjection, 'assignmentId'>>
      {...props}
      command="ruleOnObjection"
      initial={{}}
      toData={({ unitId, ruling, ...rest }) => ({
        assignmentId: props.target,
        unitId,
        ruling,
        ...withoutEmpty(rest),
      })}
      isFinal
    >
      {former?.objection && <ObjectionQuote itemId={props.view.item.id} objection={former.objection} />}
      <Precedents itemId={props.view.item.id} />
      <UnitField
        name="unitId"
        label={fields.rulingUnit}
        required
        {...(former ? { mark: { unitId: former.unitId, text: fields.sameUnitMark } } : {})}
      />
      <LongTextField name="ruling" label={fields.ruling} max={2000} least={4} />
      <TextField name="ruledBy" label={fields.ruledBy} max={60} />
    </CommandForm>
  )
}
