import type { CommandName } from '#domain/item/lifecycle.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

type Bare = Extract<CommandName, 'withdrawExtension' | 'resumeClock'>

/** A step that needs nothing but the part it acts on. */
function bareForm(command: Bare) {
  return (props: FormProps) => (
    <CommandForm<Bare, object>
      {...props}
      command={command}
      initial={{}}
      toData={() => ({ assignmentId: props.target })}
    />
  )
}

export const WithdrawExtensionForm = bareForm('withdrawExtension')
export const ResumeClockForm = bareForm('resumeClock')
