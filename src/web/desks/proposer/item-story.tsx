import type { ItemView } from '#web/api/items.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { ContactList } from './contact-list.tsx'
import { DateNotes } from './date-notes.tsx'
import { tasksOf } from './my-tasks.ts'
import { MyReasons } from './my-reasons.tsx'
import { PromiseList } from './promise-list.tsx'
import { ReplyList } from './reply-list.tsx'
import { Signatures } from './signatures.tsx'
import { StepLinks } from './step-links.tsx'
import { TaskCard } from './task-card.tsx'
import { UnitList } from './unit-list.tsx'
import { useMe } from './use-me.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { WayLine } from './way-line.tsx'

/** The whole story of one item for its proposer, top down: mine to do, the way, the people, the letter, my text. */
export function ItemStory({ view }: { readonly view: ItemView }) {
  const { desk, item: words, stages } = useProposerWords()
  const { item } = view
  const { proposerIds } = useMe()
  const tasks = tasksOf(item, view.permitted, proposerIds)
  return (
    <>
      <h1>{item.title}</h1>
      <p className="my-quiet">
        {desk.kinds[item.kind]} {item.number ? desk.number(item.number) : ''}
        {!item.number && item.submissionNumber && desk.submissionNumber(item.submissionNumber)}{' '}
        <span className={`my-stage my-stage-${item.stage}`}>{stages[item.stage]}</span>
      </p>
      <ul className="my-list">
        {tasks.map(task => (
          <li key={`${task.task}/${task.id}`}>
            <TaskCard task={task} title="" />
          </li>
        ))}
      </ul>
      <MyReasons item={item} />
      <Signatures item={item} />
      <WayLine item={item} proposerIds={proposerIds} />
      <DateNotes item={item} />
      {item.assignments.length > 0 && <UnitList item={item} />}
      {item.assignments.length > 0 && <ReplyList view={view} />}
      <PromiseList view={view} />
      {item.assignments.length > 0 && <ContactList item={item} proposerIds={proposerIds} />}
      <section className="my-panel">
        <h2>{words.yourText}</h2>
        {item.situation && <h3>{words.situation}</h3>}
        {item.situation && <p className="my-prose">{item.situation}</p>}
        {item.request && <h3>{words.request}</h3>}
        {item.request && <p className="my-prose">{item.request}</p>}
        <FileList itemId={item.id} files={item.files} />
        {item.points.length > 0 && <h3>{words.points}</h3>}
        <ol>
          {item.points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </section>
      <StepLinks view={view} />
    </>
  )
}
