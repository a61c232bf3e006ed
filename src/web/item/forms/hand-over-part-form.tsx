import type { HandOverPart } from '#domain/item/in-unit/hand-over-part.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = Required<Pick<HandOverPart, 'leaderInCharge' | 'section' | 'handler' | 'supervisor'>> & {
  readonly why: string
}

/** 移交承办: those of today stand in the fields; whoever changes is written over. */
export function HandOverPartForm(props: FormProps) {
  const { unit, fields } = useItemWords()
  const present = props.view.item.assignments.find(({ id }) => id === props.target)?.fiveFixes
  return (
    <CommandForm<'handOverPart', Values>
      {...props}
      command="handOverPart"
      initial={
        present
          ? {
              leaderInCharge: present.leaderInCharge,
              section: present.section,
              handler: present.handler,
              supervisor: present.supervisor,
            }
          : {}
      }
      toData={({ why, ...people }) => ({ assignmentId: props.target, ...people, reason: why })}
    >
      <TextField name="leaderInCharge" label={unit.leaderInCharge} max={60} required />
      <div className="item-form-pair">
        <TextField name="section" label={unit.section} max={60} required />
        <TextField name="handler" label={unit.handler} max={60} required />
      </div>
      <TextField name="supervisor" label={unit.supervisor} max={60} required />
      <LongTextField name="why" label={fields.handOverReason} max={500} least={2} rows={2} />
    </CommandForm>
  )
}
