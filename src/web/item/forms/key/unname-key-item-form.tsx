import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 撤销重点件, with the reason. */
export function UnnameKeyItemForm(props: FormProps) {
  const words = useDeadlineWords()
  return (
    <CommandForm<'unnameKeyItem', { reason: string }>
      {...props}
      command="unnameKeyItem"
      initial={{}}
      toData={values => values}
    >
      <LongTextField name="reason" label={words.unnameReason} max={1000} least={4} />
    </CommandForm>
  )
}
