import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { directoryQuery } from '#web/api/directory.ts'
import { type FigureGroup, figuresQuery, unitFiguresQuery } from '#web/api/figures.ts'
import { AsOfBar } from '#web/kit/as-of-bar.tsx'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { EarlierYears } from './earlier-years.tsx'
import { FigureGrid } from './figure-grid.tsx'
import { GovernmentLetters } from './government-letters.tsx'
import { RateList } from './rate-list.tsx'
import { UnitTable } from './unit-table.tsx'

/** 首页: what needs the office today, how the year stands, and the units side by side. */
export function HomePage() {
  const words = useOfficeWords()
  const kit = useKitWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { year?: number; asOf?: string } // written by AsOfBar alone
  const when = {
    ...(search.year ? { year: search.year } : {}),
    ...(search.asOf ? { asOf: search.asOf } : {}),
  }
  const { data: directory } = useQuery(directoryQuery())
  const { data: figures, error } = useQuery(figuresQuery(when))
  const { data: units } = useQuery(unitFiguresQuery(when))
  const group = (name: FigureGroup) => figures?.groups.find(entry => entry.name === name)?.figures ?? []
  return (
    <>
      <header className="page-head">
        <h1>{words.home.title}</h1>
        <AsOfBar
          years={directory?.years ?? []}
          year={figures?.year}
          asOf={search.asOf}
          onChange={next => navigate({ to: '/home', search: next })}
        />
      </header>
      {error && <ProblemAlert problem={error} />}
      <GovernmentLetters />
      {!figures && !error && <p role="status">{kit.loading}</p>}
      {figures && (
        <div className="home-columns">
          <section className="card">
            <h2>{words.home.waiting}</h2>
            <FigureGrid figures={group('waiting')} asOf={search.asOf} />
            <EarlierYears before={figures.year} asOf={search.asOf} />
          </section>
          <div className="home-stack">
            <section className="card">
              <h2>{words.home.handled}</h2>
              <FigureGrid figures={group('handled')} asOf={search.asOf} />
            </section>
            <section className="card">
              <h2>{words.home.outcomes}</h2>
              <p className="soft">{words.home.outcomesSum}</p>
              <FigureGrid figures={group('outcomes')} asOf={search.asOf} />
            </section>
            <section className="card">
              <h2>{words.home.proposers}</h2>
              <p className="soft">{words.home.proposersSum}</p>
              <FigureGrid figures={group('proposers')} asOf={search.asOf} />
            </section>
          </div>
          <section className="card home-rates">
            <h2>{words.home.rates}</h2>
            <RateList figures={group('rates')} asOf={search.asOf} />
            <h3>{words.home.answers}</h3>
            <FigureGrid figures={group('answers')} asOf={search.asOf} />
          </section>
        </div>
      )}
      <section className="card">
        <h2>{words.home.units}</h2>
        {units && <UnitTable rows={units} names={directory?.units ?? []} asOf={search.asOf} />}
      </section>
    </>
  )
}
