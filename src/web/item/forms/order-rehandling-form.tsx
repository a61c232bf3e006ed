import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 二次办理: why once more. */
export function OrderRehandlingForm(props: FormProps) {
  const { fields } = useItemWords()
  return (
    <CommandForm<'orderRehandling', { reason: string }>
      {...props}
      command="orderRehandling"
      initial={{}}
      toData={({ reason }) => ({ assignmentId: props.target, reason })}
      isFinal
    >
      <LongTextField name="reason" label={fields.rehandlingReason} max={2000} least={4} />
    </CommandForm>
  )
}
