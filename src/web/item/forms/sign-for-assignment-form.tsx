import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 签收: nothing to type, but final. */
export function SignForAssignmentForm(props: FormProps) {
  return (
    <CommandForm<'signForAssignment', object>
      {...props}
      command="signForAssignment"
      initial={{}}
      toData={() => ({ assignmentId: props.target })}
      isFinal
    />
  )
}
