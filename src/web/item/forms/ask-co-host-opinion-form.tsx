import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { coHostAssignmentId: string; matter: string }

/** 征求会办意见: which co-host, and what about. */
export function AskCoHostOpinionForm(props: FormProps) {
  const { fields } = useItemWords()
  const nameOf = useUnitNames()
  const coHosts = props.view.item.assignments.filter(
    ({ role, status }) => role === 'coHost' && status !== 'released',
  )
  const [only] = coHosts
  return (
    <CommandForm<'askCoHostOpinion', Values>
      {...props}
      command="askCoHostOpinion"
      initial={only && coHosts.length === 1 ? { coHostAssignmentId: only.id } : {}}
      toData={values => ({ assignmentId: props.target, ...values })}
    >
      <ChoiceField
        name="coHostAssignmentId"
        label={fields.coHost}
        options={coHosts.map(({ id, unitId }) => ({ value: id, label: nameOf(unitId) }))}
      />
      <LongTextField name="matter" label={fields.matter} max={2000} least={2} rows={4} />
    </CommandForm>
  )
}
