import { appointmentState } from '#domain/vocabulary/appointments.ts'
import type { Appointment } from '#domain/item/contact/appointment.ts'
import type { ItemView } from '#web/api/items.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

type Props = { readonly item: ItemView['item']; readonly assignmentId: string }

/** 约见 of one part, latest first, with what each proposer answered; nothing where none was made. */
export function AppointmentsOfUnit({ item, assignmentId }: Props) {
  const { unit: words } = useItemWords()
  const own = (item.appointments ?? []).filter(appointment => appointment.assignmentId === assignmentId)
  if (own.length === 0) return null
  return (
    <>
      <h4>{words.appointments}</h4>
      <ul className="item-contacts">
        {own.toReversed().map(appointment => (
          <li key={appointment.id}>
            <AppointmentEntry appointment={appointment} proposers={item.proposers} />
          </li>
        ))}
      </ul>
    </>
  )
}

type EntryProps = {
  readonly appointment: Appointment
  readonly proposers: ItemView['item']['proposers']
}

function AppointmentEntry({ appointment, proposers }: EntryProps) {
  const { unit: words } = useItemWords()
  const { date } = useKitWords()
  const vocabulary = useVocabulary()
  const { means, on, time, place, proposerNames, unitPeople, answers, cancelled } = appointment
  const people = unitPeople.map(({ name, rank }) => `${name}（${vocabulary.contactRanks[rank]}）`)
  return (
    <>
      <p className="item-contact-head">
        {date(on)} {time}
        <span className="item-mark">{vocabulary.contactMeans[means]}</span>
        <span className="item-mark">{vocabulary.appointmentStates[appointmentState(appointment)]}</span>
      </p>
      <p>
        {words.contactWith}：{proposerNames.join('、')}；{words.contactPeople}：{people.join('、')}
        {place && `；${words.place}：${place}`}
      </p>
      {answers.map(({ proposerId, answer, note }) => (
        <p key={proposerId} className="item-verdicts">
          {proposers.find(({ id }) => id === proposerId)?.name} {vocabulary.appointmentAnswers[answer]}
          {note && `：${note}`}
        </p>
      ))}
      {cancelled && <p className="item-quiet">{cancelled.reason}</p>}
    </>
  )
}
