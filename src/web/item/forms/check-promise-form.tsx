import { Form } from 'antd'
import { useQuery } from '@tanstack/react-query'
import type { ReplyPromise } from '#domain/item/follow-up/reply-promise.ts'
import { promiseFindings, type PromiseFinding } from '#domain/vocabulary/promise-words.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { PromiseQuote } from './promise-quote.tsx'

type Values = WithFiles & { finding: PromiseFinding; evidence: string; consent?: string }

/** 核查承诺: only what can be found of a promise as it stands is offered. */
export function CheckPromiseForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const vocabulary = useVocabulary()
  const { data: me } = useQuery(sessionQuery())
  const promise = props.view.item.promises.find(({ id }) => id === props.target)
  const findings = promiseFindings.filter(finding => promise && canBeFound(finding, promise, me?.today ?? ''))
  return (
    <CommandForm<'checkPromise', Values>
      {...props}
      command="checkPromise"
      initial={{}}
      toData={({ consent = '', files, ...values }) => ({
        promiseId: props.target,
        ...values,
        ...idsOf(files),
        consent,
      })}
      isFinal
    >
      <PromiseQuote view={props.view} promiseId={props.target} />
      <ChoiceField
        name="finding"
        label={fields.finding}
        options={findings.map(value => ({ value, label: vocabulary.promiseFindings[value] }))}
      />
      <LongTextField name="evidence" label={fields.checkEvidence} max={4000} least={2} />
      <FilesField />
      <ConsentField />
    </CommandForm>
  )
}

function ConsentField() {
  const { fields } = useFollowUpWords()
  const finding = Form.useWatch<PromiseFinding | undefined>('finding')
  if (finding !== 'cancelled') return null
  return <LongTextField name="consent" label={fields.consent} max={1000} least={2} rows={2} />
}

function canBeFound(finding: PromiseFinding, { status, dueOn }: ReplyPromise, today: string): boolean {
  if (finding === 'met') return status === 'metClaimed'
  if (finding === 'unmet') return status === 'metClaimed' || status === 'met' || dueOn < today
  return status !== 'met'
}
