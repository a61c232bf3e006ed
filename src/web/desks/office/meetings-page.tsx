import { useQuery } from '@tanstack/react-query'
import { Button, Empty } from 'antd'
import { useState } from 'react'
import { activitiesQuery } from '#web/api/activities.ts'
import { sessionQuery } from '#web/api/session.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { AssignPanel } from './assign-panel.tsx'
import { MeetingDisputes } from './meeting-disputes.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { MeetingLists } from './meeting-lists.tsx'
import { OpenObjections } from './open-objections.tsx'

/** 交办会: the meeting with its notice, the batch it hands over, the lists with their receipts, and the objections. */
export function MeetingsPage() {
  const { meetings: words } = useOfficeWords()
  const { data: me } = useQuery(sessionQuery())
  const year = Number(me?.today.slice(0, 4) ?? 0)
  const { data: activities } = useQuery({ ...activitiesQuery(year), enabled: year > 0 })
  const meetings = (activities ?? []).filter(({ kind }) => kind === 'assignmentMeeting').toReversed()
  const [edited, setEdited] = useState<string>()
  const [shown, setShown] = useState<string>()
  const current = meetings.find(({ id }) => id === shown) ?? meetings[0]
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <Button type="primary" className="no-print" onClick={() => setEdited('new')}>
          {words.new}
        </Button>
      </header>
      {edited && (
        <MeetingForm
          meeting={meetings.find(({ id }) => id === edited)}
          today={me?.today ?? ''}
          onClose={id => {
            setEdited(undefined)
            if (id) setShown(id)
          }}
        />
      )}
      <OpenObjections />
      <MeetingDisputes />
      {activities && meetings.length === 0 && <Empty description={words.none} />}
      {meetings.length > 1 && (
        <nav className="tool-bar no-print" aria-label={words.title} style={{ marginBottom: 12 }}>
          {meetings.map(({ id, title, heldOn }) => (
            <Button
              key={id}
              type={id === current?.id ? 'primary' : 'default'}
              ghost={id === current?.id}
              onClick={() => setShown(id)}
            >
              {heldOn} {title}
            </Button>
          ))}
        </nav>
      )}
      {current && (
        <section className="card">
          <header className="page-head">
            <h2>{current.title}</h2>
            <Button className="no-print" onClick={() => setEdited(current.id)}>
              {words.edit}
            </Button>
          </header>
          <p>
            <LegalDate date={current.heldOn} /> {current.place}{' '}
            {current.chair && `${words.chair}：${current.chair}`}
          </p>
          {current.notice && (
            <p>
              {current.notice.number}《{current.notice.title}》
              <br />
              {current.notice.requirements}
            </p>
          )}
          <AssignPanel meetingId={current.id} />
          <MeetingLists meetingId={current.id} />
        </section>
      )}
    </>
  )
}
