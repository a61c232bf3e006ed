import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'

export type NewPromise = { readonly promise?: { readonly text?: string; readonly dueOn?: string } }

/** What is promised now, and until when. */
export function NewPromiseFields() {
  const { fields } = useFollowUpWords()
  return (
    <>
      <LongTextField name={['promise', 'text']} label={fields.newPromise} max={4000} least={2} />
      <DateField name={['promise', 'dueOn']} label={fields.newPromiseDueOn} required />
    </>
  )
}

/** Fields of a promise nobody was asked for are not sent. */
export function promiseOfFields({
  promise,
}: NewPromise): { promise: { text: string; dueOn: string } } | object {
  return promise?.text && promise.dueOn ? { promise: { text: promise.text, dueOn: promise.dueOn } } : {}
}
