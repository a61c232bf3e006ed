import { pauseReasons } from '#domain/vocabulary/date-changes.ts'
import type { PauseClock } from '#domain/item/deadline/pause-clock.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../../fields/choice-field.tsx'
import { LongTextField } from '../../fields/long-text-field.tsx'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 暂停计时: what the unit waits for. */
export function PauseClockForm(props: FormProps) {
  const words = useDeadlineWords()
  const { pauseReasons: names } = useVocabulary()
  return (
    <CommandForm<'pauseClock', Omit<PauseClock, 'assignmentId'>>
      {...props}
      command="pauseClock"
      initial={{}}
      toData={values => ({ assignmentId: props.target, ...values })}
    >
      <ChoiceField
        name="reason"
        label={words.pauseReason}
        options={pauseReasons.map(value => ({ value, label: names[value] }))}
      />
      <LongTextField name="note" label={words.pauseNote} max={1000} least={2} rows={2} />
    </CommandForm>
  )
}
