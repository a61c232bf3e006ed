import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { contactMeans } from '#domain/vocabulary/contact-means.ts'
import type { PlanContact } from '#domain/item/contact/plan-contact.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { ProposersField } from '../fields/proposers-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { UnitPeopleField } from '../fields/unit-people-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = Omit<PlanContact, 'assignmentId'>

/** 约见提出人: begins where the last appointment ended, so that another time is quickly proposed. */
export function PlanContactForm(props: FormProps) {
  const { fields, form } = useItemWords()
  const vocabulary = useVocabulary()
  const { data: me } = useQuery(sessionQuery())
  const { item } = props.view
  const last = item.appointments?.findLast(({ assignmentId }) => assignmentId === props.target)
  return (
    <CommandForm<'planContact', Values>
      {...props}
      command="planContact"
      initial={
        last
          ? {
              means: last.means,
              place: last.place,
              matter: last.matter,
              proposers: [...last.proposers],
              unitPeople: [...last.unitPeople],
            }
          : { proposers: [0], unitPeople: [{ name: '', rank: 'sectionHead' }] }
      }
      toData={({ place = '', matter = '', ...values }) => ({
        assignmentId: props.target,
        place,
        matter,
        ...values,
      })}
    >
      <ChoiceField
        name="means"
        label={fields.means}
        options={contactMeans.map(value => ({ value, label: vocabulary.contactMeans[value] }))}
      />
      <div className="item-form-pair">
        <DateField name="on" label={fields.appointmentOn} required {...(me ? { earliest: me.today } : {})} />
        <Form.Item
          name="time"
          label={fields.appointmentTime}
          rules={[{ required: true, message: `${form.required}${fields.appointmentTime}` }]}
        >
          <Input type="time" className="item-date-input" />
        </Form.Item>
      </div>
      <TextField name="place" label={fields.place} max={120} />
      <ProposersField proposers={item.proposers} />
      <UnitPeopleField />
      <LongTextField name="matter" label={fields.appointmentMatter} max={1000} rows={2} />
    </CommandForm>
  )
}
