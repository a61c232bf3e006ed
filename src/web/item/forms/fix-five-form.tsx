import type { FiveFixes } from '#domain/item/assignment/assignment.ts'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 五定, each of the five under its own name. */
export function FixFiveForm(props: FormProps) {
  const { unit, fields } = useItemWords()
  const assignment = props.view.item.assignments.find(({ id }) => id === props.target)
  return (
    <CommandForm<'fixFive', FiveFixes>
      {...props}
      command="fixFive"
      initial={assignment?.fiveFixes ?? (assignment ? { completeBy: assignment.dueOn } : {})}
      toData={fiveFixes => ({ assignmentId: props.target, ...fiveFixes })}
    >
      <TextField name="leaderInCharge" label={unit.leaderInCharge} max={60} required />
      <div className="item-form-pair">
        <TextField name="section" label={unit.section} max={60} required />
        <TextField name="handler" label={unit.handler} max={60} required />
      </div>
      <LongTextField name="standard" label={unit.standard} max={1000} least={2} hint={fields.standardHint} />
      <div className="item-form-pair">
        <DateField
          name="completeBy"
          label={unit.completeBy}
          required
          {...(assignment ? { latest: assignment.dueOn, hint: fields.completeByHint(assignment.dueOn) } : {})}
        />
        <TextField name="supervisor" label={unit.supervisor} max={60} required />
      </div>
    </CommandForm>
  )
}
