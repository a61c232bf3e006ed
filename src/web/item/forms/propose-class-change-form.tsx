import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { ClassField } from './class-field.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 申报类别变更: another class, with what proves it. */
export function ProposeClassChangeForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  return (
    <CommandForm<'proposeClassChange', { resultClass: string; evidence: string }>
      {...props}
      command="proposeClassChange"
      initial={{}}
      toData={values => ({ replyId: props.target, ...values })}
    >
      <ClassField view={props.view} replyId={props.target} />
      <LongTextField name="evidence" label={fields.classEvidence} max={4000} least={4} />
    </CommandForm>
  )
}
