import type { RequestExtension } from '#domain/item/deadline/request-extension.ts'
import { DateField } from '../../fields/date-field.tsx'
import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 申请延期: why, and until when; the longest possible day stands beside the field. */
export function RequestExtensionForm(props: FormProps) {
  const words = useDeadlineWords()
  const { item, settings } = props.view
  const part = item.assignments.find(({ id }) => id === props.target)
  return (
    <CommandForm<'requestExtension', Omit<RequestExtension, 'assignmentId'>>
      {...props}
      command="requestExtension"
      initial={{}}
      toData={values => ({ assignmentId: props.target, ...values })}
    >
      <DateField
        name="wishedOn"
        label={words.wishedOn}
        required
        {...(part ? { earliest: part.dueOn } : {})}
        hint={words.limitNote(settings.extensionMaxMonths)}
      />
      <LongTextField name="reason" label={words.extensionReason} max={2000} least={4} />
    </CommandForm>
  )
}
