import { Alert, App, Button, Form } from 'antd'
import { useState, type ReactNode } from 'react'
import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { actionLabel } from '../action-label.ts'
import { useItemWords } from '../item-words.ts'
import { useKeptDraft } from '../use-kept-draft.ts'
import { useItemCommand } from '../use-item-command.ts'
import type { FormProps } from './form-props.ts'

type Props<Name extends CommandName, Values extends object> = FormProps & {
  readonly command: Name
  /** What stands in the fields when no unsent text was kept. */
  readonly initial: Partial<Values>
  readonly toData: (values: Values) => CommandInput<Name>['data']
  /** Said above the button where the step cannot be taken back. */
  readonly isFinal?: boolean
  readonly submitLabel?: string
  readonly onChange?: (values: Values) => void
  readonly children?: ReactNode
}

/** One step as a form: explained, kept while it is typed, sent once, and kept again when the server says no. */
export function CommandForm<Name extends CommandName, Values extends object>(props: Props<Name, Values>) {
  const { command, view, target, initial, toData, onClose, onChange, isFinal, children } = props
  const words = useItemWords()
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const draft = useKeptDraft<Partial<Values>>({ itemId: view.item.id, command, target })
  const [start] = useState(() => draft.kept ?? initial)
  const run = useItemCommand(view)
  const action = actionLabel(words, command, view.item.kind)

  const send = async (values: Values) => {
    const done = await run.perform(command, toData(values))
    if (!done) return
    draft.drop()
    message.success(words.form.done(props.submitLabel ?? action))
    onClose()
  }
  const discard = () => {
    draft.drop()
    form.resetFields()
    form.setFieldsValue(initial as Parameters<typeof form.setFieldsValue>[0]) // the same shape, without the kept text
  }

  return (
    <Form<Values>
      form={form}
      name={command} // so that no field shares its id with a panel of the page
      layout="vertical"
      requiredMark={false}
      scrollToFirstError
      initialValues={start}
      onValuesChange={(_, values) => {
        draft.keep(values)
        onChange?.(values)
      }}
      onFinish={send}
      className="item-form"
    >
      <p className="item-form-explain">{words.commands[command].explain}</p>
      {draft.kept !== undefined && (
        <Alert
          type="info"
          className="item-form-restored"
          title={words.form.draftRestored}
          action={
            <Button size="small" onClick={discard}>
              {words.form.discard}
            </Button>
          }
        />
      )}
      {children}
      <div className="item-form-foot">
        {run.problem && <ProblemAlert problem={run.problem} />}
        {run.isStale && <p role="status">{words.form.staleKeep}</p>}
        {isFinal && <p className="item-form-final">{words.form.cannotUndo}</p>}
        <Button onClick={onClose} size="large">
          {words.form.cancel}
        </Button>
        <Button type="primary" htmlType="submit" size="large" loading={run.isRunning}>
          {props.submitLabel ?? action}
        </Button>
      </div>
    </Form>
  )
}
