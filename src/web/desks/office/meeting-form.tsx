import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Activity } from '#domain/activity/record-activity.ts'
import { recordActivity } from '#web/api/activities.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'

type Props = {
  readonly meeting: Activity | undefined
  readonly today: string
  readonly onClose: (id?: string) => void
}

/** 登记交办会: name, day, place and the notice that goes out with it. */
export function MeetingForm({ meeting, today, onClose }: Props) {
  const { meetings: words, cancel } = useOfficeWords()
  const { run, isRunning, problem } = useCommand()
  const [values, setValues] = useState({
    title: meeting?.title ?? '',
    heldOn: meeting?.heldOn ?? today,
    place: meeting?.place ?? '',
    chair: meeting?.chair ?? '',
    number: meeting?.notice?.number ?? '',
    noticeTitle: meeting?.notice?.title ?? '',
    requirements: meeting?.notice?.requirements ?? '',
  })
  const field = (name: keyof typeof values, label: string) => (
    <label className="form-field">
      {label}
      <Input
        type={name === 'heldOn' ? 'date' : 'text'}
        value={values[name]}
        onChange={event => setValues({ ...values, [name]: event.target.value })}
      />
    </label>
  )
  const save = async () => {
    const id = meeting?.id ?? `m-${crypto.randomUUID()}`
    const { number, noticeTitle, requirements, ...rest } = values
    const notice = number && noticeTitle ? { notice: { number, title: noticeTitle, requirements } } : {}
    const done = await run(async () => {
      await recordActivity(id, {
        kind: 'assignmentMeeting',
        ...rest,
        ...notice,
        unitIds: meeting?.unitIds ?? [],
        summary: meeting?.summary ?? '',
      })
      return true
    })
    if (done) onClose(id)
  }
  return (
    <section className="card stack" aria-label={words.new} style={{ marginBottom: 16 }}>
      {field('title', words.name)}
      {field('heldOn', words.heldOn)}
      {field('place', words.place)}
      {field('chair', words.chair)}
      {field('number', words.noticeNumber)}
      {field('noticeTitle', words.noticeTitle)}
      <label className="form-field">
        {words.requirements}
        <Input.TextArea
          rows={3}
          value={values.requirements}
          onChange={event => setValues({ ...values, requirements: event.target.value })}
        />
      </label>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      <div className="tool-bar">
        <Button type="primary" loading={isRunning} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={() => onClose()}>{cancel}</Button>
      </div>
    </section>
  )
}
