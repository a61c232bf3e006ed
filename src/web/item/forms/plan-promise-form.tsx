import { Button, Form, Input } from 'antd'
import { promiseKinds, type PromiseKind } from '#domain/vocabulary/promise-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

type Values = {
  kind: PromiseKind
  milestones: readonly { readonly text: string; readonly dueOn: string }[]
  responsible: string
  evidenceRequired: string
}

/** 完善承诺: kind, who answers for it, what will prove it, and the days in between. */
export function PlanPromiseForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const vocabulary = useVocabulary()
  const promise = props.view.item.promises.find(({ id }) => id === props.target)
  return (
    <CommandForm<'planPromise', Values>
      {...props}
      command="planPromise"
      initial={{
        ...(promise?.kind ? { kind: promise.kind } : {}),
        milestones: promise?.milestones ?? [],
        responsible: promise?.responsible ?? '',
        evidenceRequired: promise?.evidenceRequired ?? '',
      }}
      toData={values => ({ promiseId: props.target, ...values, milestones: [...values.milestones] })}
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <ChoiceField
        name="kind"
        label={fields.kind}
        options={promiseKinds.map(value => ({ value, label: vocabulary.promiseKinds[value] }))}
      />
      <TextField name="responsible" label={fields.responsible} max={60} required />
      <LongTextField name="evidenceRequired" label={fields.evidenceRequired} max={1000} rows={2} />
      <MilestoneRows latest={promise?.dueOn} />
    </CommandForm>
  )
}

function MilestoneRows({ latest }: { readonly latest: string | undefined }) {
  const { fields } = useFollowUpWords()
  const { form } = useItemWords()
  return (
    <Form.List name="milestones">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="item-form-row">
              <Form.Item
                name={[name, 'text']}
                label={fields.milestone}
                rules={[{ required: true, whitespace: true, message: `${form.required}${fields.milestone}` }]}
              >
                <Input maxLength={400} autoComplete="off" />
              </Form.Item>
              <DateField
                name={[name, 'dueOn']}
                label={fields.milestoneDueOn}
                required
                {...(latest ? { latest } : {})}
              />
              <Button onClick={() => remove(name)}>{form.remove(`${fields.milestone} ${name + 1}`)}</Button>
            </div>
          ))}
          {rows.length < 20 && (
            <Button className="item-form-add" onClick={() => add({ text: '' })}>
              {fields.addMilestone}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}
