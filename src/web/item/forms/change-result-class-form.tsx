import { Form } from 'antd'
import { classRulings, type ClassRuling, isOpenPromise } from '#domain/vocabulary/promise-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { ClassField } from './class-field.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { NewPromiseFields, promiseOfFields, type NewPromise } from './new-promise-fields.tsx'

type Values = NewPromise & { ruling: ClassRuling; resultClass?: string; evidence: string }

/** 变更类别: what the unit proposed, confirmed or turned down; or a change by one's own check. */
export function ChangeResultClassForm(props: FormProps) {
  const { fields } = useFollowUpWords()
  const vocabulary = useVocabulary()
  const pending = props.view.classes.find(({ replyId }) => replyId === props.target)?.pending
  return (
    <CommandForm<'changeResultClass', Values>
      {...props}
      command="changeResultClass"
      initial={pending ? { resultClass: pending.to } : { ruling: 'confirmed' }}
      toData={({ ruling, resultClass = '', evidence, ...values }) =>
        ruling === 'refused'
          ? { replyId: props.target, ruling, evidence }
          : { replyId: props.target, ruling, resultClass, evidence, ...promiseOfFields(values) }
      }
      isFinal
    >
      {pending && (
        <blockquote className="item-quote">
          {fields.proposedClass(pending.to, pending.by, pending.on)}
          <p className="item-prose">{pending.evidence}</p>
        </blockquote>
      )}
      {pending && (
        <ChoiceField
          name="ruling"
          label={fields.ruling}
          options={classRulings.map(value => ({ value, label: vocabulary.classRulings[value] }))}
        />
      )}
      <Target {...props} />
      <LongTextField name="evidence" label={fields.rulingEvidence} max={4000} least={4} />
    </CommandForm>
  )
}

/** The class, and a promise where the class commits and none is open. */
function Target({ view, target }: FormProps) {
  const ruling = Form.useWatch<ClassRuling | undefined>('ruling')
  const code = Form.useWatch<string | undefined>('resultClass')
  if (ruling === 'refused') return null
  const commits = view.settings.resultClasses.some(entry => entry.code === code && entry.isCommitment)
  const reply = view.item.replies.find(({ id }) => id === target)
  const isPromised = view.item.promises.some(
    promise => promise.assignmentId === reply?.assignmentId && isOpenPromise(promise),
  )
  return (
    <>
      <ClassField view={view} replyId={target} />
      {commits && !isPromised && <NewPromiseFields />}
    </>
  )
}
