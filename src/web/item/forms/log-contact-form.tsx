import { Form } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { contactMeans, contactPhases, type ContactMeans } from '#domain/vocabulary/contact-means.ts'
import type { LogContact } from '#domain/item/contact/log-contact.ts'
import { appointmentState } from '#domain/vocabulary/appointments.ts'
import { sessionQuery } from '#web/api/session.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { ProposersField } from '../fields/proposers-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { UnitPeopleField } from '../fields/unit-people-field.tsx'
import { useItemWords } from '../item-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = Omit<LogContact, 'assignmentId' | 'files' | 'appointmentId'> & WithFiles

/** 登记沟通: phase, means, day, who met whom, and what was said. */
export function LogContactForm(props: FormProps) {
  const { fields } = useItemWords()
  const vocabulary = useVocabulary()
  const { data: me } = useQuery(sessionQuery())
  const { item } = props.view
  const own = item.contacts.filter(({ assignmentId }) => assignmentId === props.target)
  const appointment = item.appointments?.findLast(
    one =>
      one.assignmentId === props.target &&
      ['proposed', 'agreed', 'otherTime'].includes(appointmentState(one)),
  )
  const isDue = appointment !== undefined && me !== undefined && me !== null && appointment.on <= me.today
  return (
    <CommandForm<'logContact', Values>
      {...props}
      command="logContact"
      initial={{
        phase: own.length === 0 ? 'before' : 'during',
        ...(me ? { heldOn: me.today } : {}),
        proposers: item.proposers.length === 1 ? [0] : [],
        unitPeople: [{ name: '', rank: 'sectionHead' }],
        ...(isDue
          ? {
              means: appointment.means,
              heldOn: appointment.on,
              place: appointment.place,
              proposers: [...appointment.proposers],
              unitPeople: [...appointment.unitPeople],
            }
          : {}),
      }}
      toData={({ place = '', files, ...values }) => ({
        assignmentId: props.target,
        place,
        ...values,
        ...idsOf(files),
        ...(isDue ? { appointmentId: appointment.id } : {}),
      })}
    >
      <ChoiceField
        name="phase"
        label={fields.phase}
        options={contactPhases.map(value => ({ value, label: vocabulary.contactPhases[value] }))}
      />
      <ChoiceField
        name="means"
        label={fields.means}
        options={contactMeans.map(value => ({ value, label: vocabulary.contactMeans[value] }))}
      />
      <FaceToFaceHint means={props.view.settings.faceToFaceMeans} />
      <div className="item-form-pair">
        <DateField name="heldOn" label={fields.heldOn} required {...(me ? { latest: me.today } : {})} />
        <TextField name="place" label={fields.place} max={120} />
      </div>
      <ProposersField proposers={item.proposers} />
      <UnitPeopleField />
      <LongTextField name="summary" label={fields.summary} max={4000} least={4} hint={fields.summaryHint} />
      <FilesField />
    </CommandForm>
  )
}

/** Says at once whether this way of contact will count as having met. */
function FaceToFaceHint({ means }: { readonly means: readonly ContactMeans[] }) {
  const { fields } = useItemWords()
  const chosen = Form.useWatch<ContactMeans | undefined>('means')
  if (!chosen) return null
  return (
    <p role="status" className="item-form-hint">
      {means.includes(chosen) ? fields.faceToFaceHint : fields.notFaceToFaceHint}
    </p>
  )
}
