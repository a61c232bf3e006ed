import type { PlainDate } from '#domain/time/plain-date.ts'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

/** 调整时限: another day and why; the earlier one stays readable. */
export function ReschedulePromiseForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  return (
    <CommandForm<'reschedulePromise', { dueOn: PlainDate; reason: string }>
      {...props}
      command="reschedulePromise"
      initial={{}}
      toData={values => ({ promiseId: props.target, ...values })}
      isFinal
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <DateField name="dueOn" label={fields.newDueOn} required />
      <LongTextField name="reason" label={fields.reason} max={2000} least={4} />
    </CommandForm>
  )
}
