import type { CorrectDeadline } from '#domain/item/deadline/correct-deadline.ts'
import { DateField } from '../../fields/date-field.tsx'
import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 更正期限: the right day, and why. */
export function CorrectDeadlineForm(props: FormProps) {
  const words = useDeadlineWords()
  return (
    <CommandForm<'correctDeadline', Omit<CorrectDeadline, 'assignmentId'>>
      {...props}
      command="correctDeadline"
      initial={{}}
      toData={values => ({ assignmentId: props.target, ...values })}
    >
      <DateField name="dueOn" label={words.correctedOn} required />
      <LongTextField name="reason" label={words.correctReason} max={1000} least={4} rows={2} />
    </CommandForm>
  )
}
