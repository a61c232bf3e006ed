import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { directoryQuery } from '#web/api/directory.ts'
import { reportDocxAddress, reportQuery, writeNextSteps } from '#web/api/reports.ts'
import { sessionQuery } from '#web/api/session.ts'
import { AsOfBar } from '#web/kit/as-of-bar.tsx'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { ReportSheet } from './report-sheet.tsx'

/** 办理进展情况: the report as of any day, to read, to print, to take away; its next steps are the office's own words. */
export function ReportPage() {
  const { report: words } = useOfficeWords()
  const kit = useKitWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { year?: number; asOf?: string } // written by AsOfBar alone
  const { data: me } = useQuery(sessionQuery())
  const { data: directory } = useQuery(directoryQuery())
  const { data: report, error } = useQuery(reportQuery(search))
  const { run, isRunning, problem } = useCommand()
  const [draft, setDraft] = useState<string>()
  const mayWrite = me?.grants.some(({ role }) => role === 'supervisionOffice') ?? false

  const save = async () => {
    if (!report || draft === undefined) return
    const done = await run(key => writeNextSteps(report.year, draft, key))
    if (done) setDraft(undefined)
  }
  return (
    <>
      <header className="page-head no-print">
        <h1>{words.title}</h1>
        <span className="tool-bar">
          <AsOfBar
            years={directory?.years ?? []}
            year={report?.year}
            asOf={search.asOf ?? report?.asOf}
            onChange={next => void navigate({ to: '/report', search: next })}
          />
          <a href={reportDocxAddress(search)} download>
            {words.docx}
          </a>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </span>
      </header>
      {error && <ProblemAlert problem={error} />}
      {!report && !error && <p role="status">{kit.loading}</p>}
      {report && <p className="no-print">{words.rowHint}</p>}
      {report && <ReportSheet report={report} />}
      {report && mayWrite && (
        <section className="card no-print stack" style={{ maxWidth: 860, margin: '16px auto 0' }}>
          {draft === undefined ? (
            <Button onClick={() => setDraft(report.texts.nextSteps)}>{words.edit}</Button>
          ) : (
            <>
              <Input.TextArea
                aria-label={words.edit}
                autoSize={{ minRows: 6 }}
                value={draft}
                onChange={event => setDraft(event.target.value)}
              />
              {problem !== undefined && <ProblemAlert problem={problem} />}
              <div className="tool-bar">
                <Button type="primary" loading={isRunning} onClick={save}>
                  {words.save}
                </Button>
                <Button onClick={() => setDraft(undefined)}>{words.cancel}</Button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  )
}
