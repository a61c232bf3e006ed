import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { itemQuery } from '#web/api/items.ts'
import { AppointmentQuestion } from './appointment-question.tsx'
import { ContestScreen } from './contest-screen.tsx'
import { ContactQuestion } from './contact-question.tsx'
import { ItemStory } from './item-story.tsx'
import { Judgement } from './judgement.tsx'
import { Loading } from './loading.tsx'
import { isPlainStep } from './my-steps.ts'
import { PromiseJudgement } from './promise-judgement.tsx'
import './proposer.css'
import { RelayQuestion } from './relay-question.tsx'
import { ReplyReader } from './reply-reader.tsx'
import { ResubmitScreen } from './resubmit-screen.tsx'
import { StepScreen } from './step-screen.tsx'
import { useProposerWords } from './use-proposer-words.ts'

/** One of my items: its story, or one task in it on a screen of its own. */
export function ProposerItem() {
  const words = useProposerWords()
  const { itemId = '' } = useParams({ strict: false })
  const { task, part = '' }: { task?: string; part?: string } = useSearch({ strict: false })
  const query = useQuery(itemQuery(itemId))
  const view = query.data
  return (
    <div className="my">
      <nav className="my-back">
        {task ? (
          <Link to="/my/$itemId" params={{ itemId }} search={{}}>
            ‹ {words.back}
          </Link>
        ) : (
          <Link to="/my">‹ {words.desk.title}</Link>
        )}
      </nav>
      <Loading query={query} />
      {view && task === 'confirmContact' && <ContactQuestion view={view} contactId={part} />}
      {view && task === 'appointment' && <AppointmentQuestion view={view} assignmentId={part} />}
      {view && task === 'readReply' && <ReplyReader view={view} replyId={part} />}
      {view && task === 'confirmRelay' && <RelayQuestion view={view} replyId={part} />}
      {view && task === 'judgePromise' && <PromiseJudgement view={view} promiseId={part} />}
      {view && task === 'judge' && <Judgement view={view} replyId={part} />}
      {view && task === 'contestFeedback' && <ContestScreen view={view} replyId={part} />}
      {view && task === 'resubmitItem' && <ResubmitScreen view={view} />}
      {view && isPlainStep(task) && <StepScreen view={view} step={task} />}
      {view && !task && <ItemStory view={view} />}
    </div>
  )
}
