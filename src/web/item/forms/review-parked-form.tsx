import { Form } from 'antd'
import { parkedOutcomes, type ParkedOutcome } from '#domain/vocabulary/promise-words.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { NewPromiseFields, promiseOfFields, type NewPromise } from './new-promise-fields.tsx'

type Values = NewPromise & { outcome: ParkedOutcome; reason: string; reviewOn?: PlainDate }

/** 复核挂起事项: a new promise, or the reason and the next day of review. */
export function ReviewParkedForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const vocabulary = useVocabulary()
  const parking = props.view.item.parkings.find(({ id }) => id === props.target)
  return (
    <CommandForm<'reviewParked', Values>
      {...props}
      command="reviewParked"
      initial={{}}
      toData={({ outcome, reason, reviewOn, ...values }) => ({
        parkingId: props.target,
        outcome,
        reason,
        ...(outcome === 'reopened' ? promiseOfFields(values) : reviewOn ? { reviewOn } : {}),
      })}
    >
      {parking && <blockquote className="item-quote item-prose">{parking.reason}</blockquote>}
      <ChoiceField
        name="outcome"
        label={fields.outcome}
        options={parkedOutcomes.map(value => ({ value, label: vocabulary.parkedOutcomes[value] }))}
      />
      <LongTextField name="reason" label={fields.reviewReason} max={4000} least={4} />
      <WhatFollows />
    </CommandForm>
  )
}

function WhatFollows() {
  const { fields } = useFollowUpWords()
  const outcome = Form.useWatch<ParkedOutcome | undefined>('outcome')
  if (outcome === 'reopened') return <NewPromiseFields />
  return outcome ? <DateField name="reviewOn" label={fields.nextReviewOn} /> : null
}
