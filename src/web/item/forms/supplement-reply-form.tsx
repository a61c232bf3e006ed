import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

/** 补充答复: a short letter to everybody who had the first. */
export function SupplementReplyForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  return (
    <CommandForm<'supplementReply', { letter: string }>
      {...props}
      command="supplementReply"
      initial={{}}
      toData={({ letter }) => ({ promiseId: props.target, text: letter })}
      isFinal
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <LongTextField
        name="letter"
        label={fields.supplementText}
        max={4000}
        least={10}
        rows={6}
        hint={fields.supplementHint}
      />
    </CommandForm>
  )
}
