import { LongTextField } from '../fields/long-text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

/** 移交承诺: to the unit that took the duty over. */
export function HandOverPromiseForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const holder = props.view.item.promises.find(({ id }) => id === props.target)?.unitId
  return (
    <CommandForm<'handOverPromise', { unitId: string; reason: string }>
      {...props}
      command="handOverPromise"
      initial={{}}
      toData={values => ({ promiseId: props.target, ...values })}
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <UnitField name="unitId" label={fields.unit} required without={holder ? [holder] : []} />
      <LongTextField name="reason" label={fields.reason} max={1000} least={4} />
    </CommandForm>
  )
}
