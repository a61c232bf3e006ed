import { LongTextField } from '../fields/long-text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { useItemWords } from '../item-words.ts'
import { ObjectionQuote } from '../panels/objection-quote.tsx'
import { Precedents } from '../precedents.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 改派: the objection is right; who takes the part over. */
export function AdjustAssignmentForm(props: FormProps) {
  const { fields } = useItemWords()
  const former = props.view.item.assignments.find(({ id }) => id === props.target)
  const proposed = former?.objection?.proposedUnitId
  return (
    <CommandForm<'adjustAssignment', { unitId: string; note: string }>
      {...props}
      command="adjustAssignment"
      initial={proposed ? { unitId: proposed } : {}}
      toData={values => ({ assignmentId: props.target, ...values })}
    >
      {former?.objection && <ObjectionQuote itemId={props.view.item.id} objection={former.objection} />}
      <Precedents itemId={props.view.item.id} />
      <UnitField
        name="unitId"
        label={fields.adjustUnit}
        required
        {...(former ? { without: [former.unitId] } : {})}
      />
      <LongTextField name="note" label={fields.adjustNote} max={1000} least={2} />
    </CommandForm>
  )
}
