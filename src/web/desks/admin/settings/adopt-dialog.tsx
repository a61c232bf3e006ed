import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { draftDateChangesQuery } from '#web/api/calendar.ts'
import type { SettingsView } from '#web/api/settings.ts'
import { DatesAhead } from '#web/kit/dates-ahead.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useSettingsWords } from './use-settings-words.ts'

type Props = {
  readonly view: SettingsView
  readonly isRunning: boolean
  readonly problem: unknown
  readonly onClose: () => void
  readonly onAdopt: (inForceFrom: string, note: string) => void
}

/** 施行: from which day, why, and what that means; asked once more before it is done. */
export function AdoptDialog({ view, isRunning, problem, onClose, onAdopt }: Props) {
  const words = useSettingsWords()
  const { cancel } = useOfficeWords()
  const [from, setFrom] = useState(view.today)
  const [note, setNote] = useState(view.draft?.note ?? '')
  const { data: ahead } = useQuery(draftDateChangesQuery(view.year))
  const fatal = view.contradictions.filter(({ isFatal }) => isFatal)
  return (
    <Modal
      open
      title={words.adoptTitle(view.year)}
      okText={words.adopt}
      cancelText={cancel}
      confirmLoading={isRunning}
      onOk={() => onAdopt(from, note)}
      onCancel={onClose}
      okButtonProps={{ disabled: from === '' }}
    >
      <div className="stack">
        <p>{words.adoptText}</p>
        {fatal.length > 0 && (
          <div className="problem">
            <strong>{words.mend}</strong>
            <ul>
              {fatal.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <label className="form-field">
          {words.adoptFrom}
          <input type="date" value={from} onChange={event => setFrom(event.target.value)} />
        </label>
        <label className="form-field">
          {words.note}
          <textarea
            rows={2}
            maxLength={500}
            placeholder={words.noteHint}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
        </label>
        {ahead && <DatesAhead changes={ahead} />}
        {problem !== undefined && <ProblemAlert problem={problem} />}
      </div>
    </Modal>
  )
}
