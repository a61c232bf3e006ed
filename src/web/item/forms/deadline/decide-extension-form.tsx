import type { DeadlineChange, Extension } from '#domain/item/deadline/deadline-change.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { ChoiceField } from '../../fields/choice-field.tsx'
import { DateField } from '../../fields/date-field.tsx'
import { LongTextField } from '../../fields/long-text-field.tsx'
import { withoutEmpty } from '../../fields/without-empty.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

type Values = { decision: 'grant' | 'refuse'; grantedOn?: PlainDate; note?: string }

/** 审批延期: the wish in sight, the decision below it. */
export function DecideExtensionForm(props: FormProps) {
  const words = useDeadlineWords()
  const kit = useKitWords()
  const part = props.view.item.assignments.find(({ id }) => id === props.target)
  const request = part?.deadline?.changes.find(isOpenRequest)
  return (
    <CommandForm<'decideExtension', Values>
      {...props}
      command="decideExtension"
      initial={{}}
      toData={({ decision, ...rest }) => ({
        assignmentId: props.target,
        isGranted: decision === 'grant',
        ...withoutEmpty(rest),
      })}
    >
      {request && (
        <blockquote className="item-quote">
          <p>
            <b>
              {words.wishedOn} {kit.date(request.wishedOn)}
            </b>
          </p>
          <p>{request.reason}</p>
          <p className="item-quiet">{words.asked(kit.date(request.requestedOn), request.by)}</p>
        </blockquote>
      )}
      <ChoiceField
        name="decision"
        label={words.decision}
        options={[
          { value: 'grant', label: words.grant },
          { value: 'refuse', label: words.refuse },
        ]}
      />
      <DateField name="grantedOn" label={words.grantedOn} hint={words.grantedHint} />
      <LongTextField name="note" label={words.decisionNote} max={1000} rows={2} />
    </CommandForm>
  )
}

function isOpenRequest(change: DeadlineChange): change is Extension {
  return change.kind === 'extension' && change.status === 'requested'
}
