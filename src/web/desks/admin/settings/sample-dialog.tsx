import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { settingsSamplesQuery } from '#web/api/settings.ts'
import { useLanguage } from '#web/kit/language.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useSettingsWords } from './use-settings-words.ts'

type Props = {
  readonly isRunning: boolean
  readonly problem: unknown
  readonly onClose: () => void
  readonly onLoad: (name: string, label: string) => void
}

/** 载入样例: the rules of another place become the draft; said before it happens. */
export function SampleDialog({ isRunning, problem, onClose, onLoad }: Props) {
  const words = useSettingsWords()
  const { cancel } = useOfficeWords()
  const isEnglish = useLanguage() === 'en'
  const { data = [], error } = useQuery(settingsSamplesQuery())
  const [name, setName] = useState<string>()
  const sample = data.find(entry => entry.name === name)
  const labelOf = (entry: (typeof data)[number]) => (isEnglish ? entry.labelEn : entry.label)
  const fault = problem ?? error ?? undefined
  return (
    <Modal
      open
      title={words.sampleTitle}
      okText={words.sample}
      cancelText={cancel}
      confirmLoading={isRunning}
      okButtonProps={{ disabled: !sample }}
      onOk={() => sample && onLoad(sample.name, labelOf(sample))}
      onCancel={onClose}
    >
      <div className="stack">
        <p>{words.sampleText}</p>
        <div className="rule-samples" role="radiogroup" aria-label={words.samplePlace}>
          {data.map(entry => (
            <label key={entry.name}>
              <input type="radio" checked={entry.name === name} onChange={() => setName(entry.name)} />
              {labelOf(entry)}
            </label>
          ))}
        </div>
        {fault !== undefined && <ProblemAlert problem={fault} />}
      </div>
    </Modal>
  )
}
