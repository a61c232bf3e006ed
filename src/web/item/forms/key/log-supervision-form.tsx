import { useQuery } from '@tanstack/react-query'
import { supervisionForms } from '#domain/vocabulary/key-items.ts'
import type { LogSupervision } from '#domain/item/key/log-supervision.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../../fields/choice-field.tsx'
import { DateField } from '../../fields/date-field.tsx'
import { FilesField } from '../../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../../fields/ids-of.ts'
import { LongTextField } from '../../fields/long-text-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { withoutEmpty } from '../../fields/without-empty.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 登记督办活动: what was done, with whom, and what came of it. */
export function LogSupervisionForm(props: FormProps) {
  const words = useDeadlineWords()
  const { supervisionForms: names } = useVocabulary()
  const { data: me } = useQuery(sessionQuery())
  return (
    <CommandForm<'logSupervision', Omit<LogSupervision, 'files'> & WithFiles>
      {...props}
      command="logSupervision"
      initial={me ? { heldOn: me.today as LogSupervision['heldOn'] } : {}}
      toData={({ files, ...values }) => ({ ...withoutEmpty(values), ...idsOf(files) }) as LogSupervision} // required fields are never empty
    >
      <ChoiceField
        name="form"
        label={words.form}
        options={supervisionForms.map(value => ({ value, label: names[value] }))}
      />
      <DateField name="heldOn" label={words.heldOn} required latest={me?.today ?? ''} />
      <TextField name="people" label={words.people} max={500} required />
      <LongTextField name="result" label={words.result} max={4000} least={2} />
      <LongTextField name="instruction" label={words.instruction} max={2000} rows={2} />
      <FilesField />
    </CommandForm>
  )
}
