import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

/** 补充答复: a short letter to everybody who had the first. */
export function SupplementReplyForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  return (
    <CommandForm<'supplementReply', WithFiles & { letter: string }>
      {...props}
      command="supplementReply"
      initial={{}}
      toData={({ letter, files }) => ({ promiseId: props.target, text: letter, ...idsOf(files) })}
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
      <FilesField />
    </CommandForm>
  )
}
