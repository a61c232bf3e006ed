import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import { nextSteps } from './next-steps.ts'
import { partsQuery } from '#web/api/parts.ts'
import { sessionQuery } from '#web/api/session.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { PartList } from './part-list.tsx'
import { ConsultationTasks } from './consultation-tasks.tsx'
import { PromiseTasks } from './promise-tasks.tsx'
import { SignList } from './sign-list.tsx'
import { SignPage } from './sign-page.tsx'
import { StepTiles } from './step-tiles.tsx'
import './unit-desk.css'
import { useDeskWords } from './use-desk-words.ts'

/** 我的待办: what this unit owes, by next step. A leader's page of letters to sign stands before it. */
export function UnitDesk() {
  const words = useDeskWords()
  const { step, sign }: { step?: string; sign?: string } = useSearch({ strict: false })
  const { data: me } = useQuery(sessionQuery())
  const { data, error } = useQuery(partsQuery())
  if (error) return <ProblemAlert problem={error} />
  if (!data) return <p role="status">{words.loading}</p>
  const isLeader = me?.grants.some(({ role }) => role === 'unitLeader') ?? false
  const toSign = data.parts.filter(({ nextStep }) => nextStep === 'signReply')
  if (sign) {
    return (
      <ConfigProvider button={{ autoInsertSpace: false }}>
        <SignPage itemId={sign} waiting={toSign} />
      </ConfigProvider>
    )
  }
  const chosen = nextSteps.find(name => name === step)
  return (
    <div className="desk">
      <h1>{words.title}</h1>
      {isLeader && <SignList parts={toSign} />}
      <StepTiles counts={data.counts} chosen={chosen} total={data.parts.length} />
      <ConsultationTasks />
      <PromiseTasks />
      <PartList parts={chosen ? data.parts.filter(({ nextStep }) => nextStep === chosen) : data.parts} />
    </div>
  )
}
