import { useState } from 'react'
import {
  appointmentAnswers,
  appointmentState,
  type AppointmentAnswer,
} from '#domain/vocabulary/appointments.ts'
import type { ItemView } from '#web/api/items.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { StepDone } from './step-done.tsx'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

type Props = { readonly view: ItemView; readonly assignmentId: string }

/** 答复约见: when and where, three answers, and a word where another time is asked for. */
export function AppointmentQuestion({ view, assignmentId }: Props) {
  const words = useProposerWords()
  const { appointment: own, date } = words
  const { contactMeans } = useVocabulary()
  const nameOf = useShortUnitNames()
  const [chosen, setChosen] = useState<AppointmentAnswer>()
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const sending = useSending(view, 'answerAppointment')
  const appointment = view.item.appointments?.findLast(
    one => one.assignmentId === assignmentId && appointmentState(one) === 'proposed',
  )
  if (sending.isSuccess) return <StepDone itemId={view.item.id} />
  if (!appointment) return null
  const isLacking = chosen === 'otherTime' && note.trim().length < 2
  const send = () => {
    setTried(true)
    if (chosen && !isLacking) sending.mutate({ assignmentId, answer: chosen, note })
  }
  return (
    <>
      <ScreenTitle>{own.question}</ScreenTitle>
      <p>{own.who(nameOf(appointment.unitId), contactMeans[appointment.means])}</p>
      <blockquote className="my-quote">
        <p>
          <b>{own.when(date(appointment.on), appointment.time)}</b>
          {appointment.place && ` · ${appointment.place}`}
        </p>
        {appointment.matter && <p className="my-prose">{appointment.matter}</p>}
        <p className="my-quiet">
          {words.item.contactPeople}：{appointment.unitPeople.map(({ name }) => name).join('、')}
        </p>
      </blockquote>
      <p className="my-quiet">{own.hint}</p>
      {!chosen && (
        <div className="my-answers">
          {appointmentAnswers.map(answer => (
            <button key={answer} type="button" className="my-answer" onClick={() => setChosen(answer)}>
              {own.answers[answer]}
            </button>
          ))}
        </div>
      )}
      {chosen && (
        <div className="my-answers">
          <p role="status">
            <b>{own.answers[chosen]}</b>
          </p>
          <TextBox
            label={chosen === 'otherTime' ? own.note : own.noteOptional}
            value={note}
            max={500}
            rows={2}
            problem={isTried && isLacking ? own.missingNote : undefined}
            onChange={setNote}
          />
          <button type="button" className="my-button" disabled={sending.isPending} onClick={send}>
            {own.send}
          </button>
          <button type="button" className="my-button my-button-plain" onClick={() => setChosen(undefined)}>
            {own.change}
          </button>
        </div>
      )}
      <ProblemNote error={sending.error} />
    </>
  )
}
