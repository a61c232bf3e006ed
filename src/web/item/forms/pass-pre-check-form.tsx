import { Form } from 'antd'
import { ClassTag } from '#web/kit/class-tag.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { ReplyLetter } from '../letter/reply-letter.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { readonly note?: string; readonly resultClass?: string; readonly classReason?: string }

/** 审核通过: the letter as it goes out, its class, and the reason where the office sends it with another one. */
export function PassPreCheckForm(props: FormProps) {
  const { fields, letter } = useItemWords()
  const { item, settings } = props.view
  const signed = item.replies.find(({ id }) => id === props.target)?.text.resultClass ?? ''
  return (
    <CommandForm<'passPreCheck', Values>
      {...props}
      command="passPreCheck"
      initial={{ resultClass: signed }}
      toData={({ note = '', resultClass = signed, classReason = '' }) => ({
        replyId: props.target,
        note,
        resultClass,
        classReason,
      })}
    >
      <section aria-label={letter.preview} className="item-form-letter">
        <ReplyLetter itemId={item.id} replyId={props.target} />
      </section>
      <ChoiceField
        name="resultClass"
        label={fields.newClass}
        options={settings.resultClasses.map(({ code, label }) => ({
          value: code,
          label: code === signed ? fields.asSigned(`${code} ${label}`) : `${code} ${label}`,
        }))}
      />
      <Changed settings={settings} signed={signed} />
      <LongTextField name="note" label={fields.checkNote} max={1000} />
    </CommandForm>
  )
}

function Changed({
  settings,
  signed,
}: {
  readonly settings: FormProps['view']['settings']
  readonly signed: string
}) {
  const { fields } = useItemWords()
  const code = Form.useWatch<string | undefined>('resultClass') ?? signed
  const chosen = settings.resultClasses.find(entry => entry.code === code)
  if (!chosen || code === signed) return null
  return (
    <>
      <p>
        <ClassTag resultClass={chosen} />
      </p>
      <LongTextField name="classReason" label={fields.classReason} max={1000} least={2} />
    </>
  )
}
