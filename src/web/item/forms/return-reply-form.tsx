import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { readonly note?: string; readonly toStep?: string }
const drafter = 'drafter'

/** 退回修改: to the drafter or to a step that was passed already, never without a word why. */
export function ReturnReplyForm(props: FormProps) {
  const { fields } = useItemWords()
  const reply = props.view.item.replies.find(({ id }) => id === props.target)
  const passed = reply?.steps.slice(0, reply.stepsCleared) ?? []
  return (
    <CommandForm<'returnReply', Values>
      {...props}
      command="returnReply"
      initial={{ toStep: drafter }}
      toData={({ note = '', toStep = drafter }) => ({
        replyId: props.target,
        note,
        ...(toStep === drafter ? {} : { toStep: Number(toStep) }),
      })}
    >
      {passed.length > 0 && (
        <ChoiceField
          name="toStep"
          label={fields.backTo}
          options={[
            { value: drafter, label: fields.backToDrafter },
            ...passed.map(({ name }, index) => ({ value: String(index), label: name })),
          ]}
        />
      )}
      <LongTextField name="note" label={fields.returnNote} max={1000} least={2} />
    </CommandForm>
  )
}
