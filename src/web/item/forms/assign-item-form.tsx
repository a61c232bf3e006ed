import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { activitiesQuery } from '#web/api/activities.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { useItemWords } from '../item-words.ts'
import { AllotmentTable } from '../panels/allotment-table.tsx'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 交办 of this one item; the assignment desk does it for many at once. */
export function AssignItemForm(props: FormProps) {
  const { fields } = useItemWords()
  const { item } = props.view
  const { data: activities = [] } = useQuery(activitiesQuery(item.year))
  const meetings = activities.filter(({ kind }) => kind === 'assignmentMeeting' || kind === 'plenaryMeeting')
  return (
    <CommandForm<'assignItem', { meetingId: string }>
      {...props}
      command="assignItem"
      initial={{}}
      // The day comes from the meeting; the server fills it.
      toData={values => values as never}
      isFinal
    >
      {item.allotment && <AllotmentTable item={item} />}
      {meetings.length === 0 ? (
        <Alert type="warning" title={fields.noMeeting} />
      ) : (
        <ChoiceField
          name="meetingId"
          label={fields.meeting}
          options={meetings.map(({ id, title, heldOn }) => ({ value: id, label: `${heldOn} ${title}` }))}
        />
      )}
    </CommandForm>
  )
}
