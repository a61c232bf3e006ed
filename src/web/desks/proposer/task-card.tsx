import { Link } from '@tanstack/react-router'
import type { MyTask } from './my-tasks.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** One thing to do, said in a sentence; the whole card opens its screen. */
export function TaskCard({ task, title }: { readonly task: MyTask; readonly title: string }) {
  const words = useProposerWords()
  const nameOf = useShortUnitNames()
  const { tasks } = words
  const unit = nameOf(task.unitId)
  const sentence =
    task.task === 'confirmContact'
      ? tasks.confirmContact(unit, words.date(task.on))
      : task.task === 'readReply'
        ? tasks.readReply(unit)
        : tasks.judge(unit, words.date(task.by))
  return (
    <Link
      to="/my/$itemId"
      params={{ itemId: task.itemId }}
      search={{ task: task.task, part: task.id }}
      className="my-card my-task"
    >
      <span className="my-task-text">{sentence}</span>
      <span className="my-quiet">{title}</span>
      <span className="my-go">{tasks.open[task.task]}</span>
    </Link>
  )
}
