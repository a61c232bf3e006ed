import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 督办方案: the former plan stands in the field, to be worked on. */
export function PlanSupervisionForm(props: FormProps) {
  const words = useDeadlineWords()
  const text = props.view.item.key?.plan?.text
  return (
    <CommandForm<'planSupervision', { text: string }>
      {...props}
      command="planSupervision"
      initial={text === undefined ? {} : { text }}
      toData={values => values}
    >
      <LongTextField name="text" label={words.plan} max={10_000} least={4} rows={6} />
    </CommandForm>
  )
}

/** 督办报告. */
export function EndSupervisionForm(props: FormProps) {
  const words = useDeadlineWords()
  const text = props.view.item.key?.report?.text
  return (
    <CommandForm<'endSupervision', { text: string }>
      {...props}
      command="endSupervision"
      initial={text === undefined ? {} : { text }}
      toData={values => values}
    >
      <LongTextField name="text" label={words.report} max={10_000} least={4} rows={6} />
    </CommandForm>
  )
}
