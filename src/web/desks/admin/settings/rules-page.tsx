import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryQuery } from '#web/api/directory.ts'
import { sessionQuery } from '#web/api/session.ts'
import { settingsFormQuery, settingsQuery } from '#web/api/settings.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { RulesEditor } from './rules-editor.tsx'
import { useSettingsWords } from './use-settings-words.ts'
import './rules.css'

/** 办理规则: what the county decides for a year, changed by its administrator, read by those who work with it. */
export function RulesPage() {
  const words = useSettingsWords()
  const { data: directory } = useQuery(directoryQuery())
  const { data: me } = useQuery(sessionQuery())
  const [chosen, setChosen] = useState<number>()
  const known = directory?.years ?? []
  const latest = Math.max(...known)
  const year = chosen ?? latest
  const years = [...new Set([latest + 1, ...known])].sort((one, other) => other - one)
  const mayChange = me?.grants.some(({ role }) => role === 'administrator') ?? false
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        {directory && (
          <label className="as-of-bar">
            {words.year}
            <select value={year} onChange={event => setChosen(Number(event.target.value))}>
              {years.map(entry => (
                <option key={entry} value={entry}>
                  {entry}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <p className="rule-soft">{words.intro}</p>
      {directory && <RulesOf key={year} year={year} mayChange={mayChange} />}
    </>
  )
}

function RulesOf({ year, mayChange }: { readonly year: number; readonly mayChange: boolean }) {
  const kit = useKitWords()
  const view = useQuery(settingsQuery(year))
  const form = useQuery(settingsFormQuery())
  const error = view.error ?? form.error
  if (error)
    return (
      <ProblemAlert problem={error} onReload={() => void Promise.all([view.refetch(), form.refetch()])} />
    )
  if (!view.data || !form.data) return <p role="status">{kit.loading}</p>
  return <RulesEditor view={view.data} form={form.data} mayChange={mayChange} />
}
