import { Form, InputNumber } from 'antd'
import { reportedStatuses } from '#domain/vocabulary/promise-words.ts'
import type { ReportPromise } from '#domain/item/follow-up/report-promise.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

/** `done` and not `text`: a field’s name is its id on the page, and the panel with the item’s text has that one. */
type Values = Omit<ReportPromise, 'promiseId' | 'text' | 'files'> & WithFiles & { readonly done: string }

/** 填报进展: begins where the last report ended, so that a quarterly line is quickly written. */
export function ReportPromiseForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const { form } = useItemWords()
  const last = props.view.item.promises.find(({ id }) => id === props.target)?.entries.at(-1)
  return (
    <CommandForm<'reportPromise', Values>
      {...props}
      command="reportPromise"
      initial={{ percent: last?.percent ?? 0 }}
      toData={({ done, files, evidence = '', nextStep = '', problem = '', ...values }) => ({
        promiseId: props.target,
        ...values,
        ...idsOf(files),
        text: done,
        evidence,
        nextStep,
        problem,
      })}
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <ChoiceField
        name="status"
        label={fields.status}
        options={reportedStatuses.map(value => ({ value, label: fields.statuses[value] }))}
      />
      <LongTextField name="done" label={fields.text} max={4000} least={2} />
      <Form.Item
        name="percent"
        label={fields.percent}
        rules={[{ required: true, message: `${form.required}${fields.percent}` }]}
      >
        <InputNumber min={0} max={100} precision={0} inputMode="numeric" />
      </Form.Item>
      <LongTextField name="evidence" label={fields.evidence} max={4000} rows={2} hint={fields.evidenceHint} />
      <FilesField />
      <LongTextField name="nextStep" label={fields.nextStep} max={2000} rows={2} />
      <LongTextField name="problem" label={fields.problem} max={2000} rows={2} hint={fields.problemHint} />
    </CommandForm>
  )
}
