import { useState } from 'react'
import type { SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'
import type { SettingsView } from '#web/api/settings.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { CompareTable } from './compare-table.tsx'
import { differences } from './differences.ts'
import { RuleActions } from './rule-actions.tsx'
import { StatusLines } from './status-lines.tsx'
import { SubjectForm } from './subject-form.tsx'
import { useDraft } from './use-draft.ts'
import { useFieldWords, useSettingsWords } from './use-settings-words.ts'
import { VersionList } from './version-list.tsx'

type Props = {
  readonly view: SettingsView
  readonly form: readonly SettingsSubject[]
  readonly mayChange: boolean
}

/** The rules of one year: a screen for each subject, one to compare, one of what was before. */
export function RulesEditor({ view, form, mayChange }: Props) {
  const words = useSettingsWords()
  const { subjectName } = useFieldWords()
  const draft = useDraft(view)
  const [screen, setScreen] = useState(form[0]?.name ?? 'compare')
  const [inDialog, setInDialog] = useState(false)
  const isReadOnly = !mayChange || view.lock !== null
  const hasDraft = view.draft !== null || draft.isUnsaved
  const changed = hasDraft ? differences(form, view.running.settings, draft.settings).length : 0
  const screens = [
    ...form.map(({ name }) => ({ name, label: subjectName(name) })),
    { name: 'compare', label: changed > 0 ? `${words.compare} (${changed})` : words.compare },
    { name: 'versions', label: words.versions },
  ]
  const subject = form.find(({ name }) => name === screen)
  return (
    <>
      <StatusLines view={view} isUnsaved={draft.isUnsaved} />
      {!mayChange && <p>{words.readOnly}</p>}
      {!isReadOnly && <RuleActions view={view} draft={draft} onDialog={setInDialog} />}
      {!inDialog && draft.problem !== undefined && (
        <ProblemAlert problem={draft.problem} onReload={draft.catchUp} />
      )}
      <nav className="rule-tabs" aria-label={words.subjects}>
        {screens.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-current={name === screen ? 'page' : undefined}
            onClick={() => setScreen(name)}
          >
            {label}
          </button>
        ))}
      </nav>
      <section className="card">
        {subject && (
          <SubjectForm
            key={subject.name}
            subject={subject}
            settings={draft.settings}
            contradictions={draft.isUnsaved ? [] : view.contradictions}
            isReadOnly={isReadOnly}
            onChange={draft.change}
          />
        )}
        {screen === 'compare' && (
          <CompareTable
            form={form}
            running={view.running.settings}
            draft={hasDraft ? draft.settings : undefined}
            isUnsaved={draft.isUnsaved}
          />
        )}
        {screen === 'versions' && <VersionList view={view} form={form} />}
      </section>
    </>
  )
}
