import { Link } from '@tanstack/react-router'
import './proposer.css'
import { DraftList } from './draft-list.tsx'
import { ItemCard } from './item-card.tsx'
import { Loading } from './loading.tsx'
import { TaskCard } from './task-card.tsx'
import { useMe } from './use-me.ts'
import { useMyItems } from './use-my-items.ts'
import { useProposerWords } from './use-proposer-words.ts'

/** 我的建议提案: what waits for me on top, then all of mine in plain words. */
export function ProposerDesk() {
  const { desk: words } = useProposerWords()
  const { me } = useMe()
  const { list, items, tasks, areTasksKnown } = useMyItems()
  return (
    <div className="my">
      <header className="my-head">
        <p>{me ? words.greeting(me.proposerName ?? me.name) : ''}</p>
        <h1>{words.title}</h1>
        <Link to="/my/new" className="my-button">
          {words.write}
        </Link>
      </header>
      <Loading query={list} />
      <section aria-labelledby="my-waiting">
        <h2 id="my-waiting">
          {words.waiting}
          {tasks.length > 0 && <b className="my-count">{tasks.length}</b>}
        </h2>
        {areTasksKnown && tasks.length === 0 && <p className="my-quiet">{words.nothingWaiting}</p>}
        <ul className="my-list">
          {tasks.map(task => (
            <li key={`${task.task}/${task.itemId}/${task.id}`}>
              <TaskCard task={task} title={items.find(({ itemId }) => itemId === task.itemId)?.title ?? ''} />
            </li>
          ))}
        </ul>
      </section>
      <DraftList />
      {list.data && (
        <section aria-labelledby="my-all">
          <h2 id="my-all">{words.all(list.data.total)}</h2>
          {items.length === 0 && <p className="my-quiet">{words.none}</p>}
          <ul className="my-list">
            {items.map(item => (
              <li key={item.itemId}>
                <ItemCard item={item} waitsForMe={tasks.some(({ itemId }) => itemId === item.itemId)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
