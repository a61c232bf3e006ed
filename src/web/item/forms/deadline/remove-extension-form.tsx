import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 撤销延期, with the reason. */
export function RemoveExtensionForm(props: FormProps) {
  const words = useDeadlineWords()
  return (
    <CommandForm<'removeExtension', { reason: string }>
      {...props}
      command="removeExtension"
      initial={{}}
      toData={({ reason }) => ({ assignmentId: props.target, reason })}
    >
      <LongTextField name="reason" label={words.removeReason} max={1000} least={2} />
    </CommandForm>
  )
}
