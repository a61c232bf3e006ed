import { Link } from '@tanstack/react-router'
import { useFollowUpWords } from '#web/item/follow-up-words.ts'
import type { MyTask } from './my-tasks.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** One thing to do, said in a sentence; the whole card opens its screen. */
export function TaskCard({ task, title }: { readonly task: MyTask; readonly title: string }) {
  const words = useProposerWords()
  const nameOf = useShortUnitNames()
  const { tasks } = words
  const { proposer: promises } = useFollowUpWords()
  const unit = nameOf(task.unitId)
  const sentence = () => {
    switch (task.task) {
      case 'confirmContact':
        return tasks.confirmContact(unit, words.date(task.on))
      case 'appointment':
        return tasks.appointment(unit, words.date(task.on))
      case 'readReply':
        return tasks.readReply(unit)
      case 'judge':
        return tasks.judge(unit, words.date(task.by))
      case 'confirmRelay':
        return tasks.confirmRelay(unit)
      case 'judgePromise':
        return promises.task(unit)
    }
  }
  return (
    <Link
      to="/my/$itemId"
      params={{ itemId: task.itemId }}
      search={{ task: task.task, part: task.id }}
      className="my-card my-task"
    >
      <span className="my-task-text">{sentence()}</span>
      <span className="my-quiet">{title}</span>
      <span className="my-go">{task.task === 'judgePromise' ? promises.open : tasks.open[task.task]}</span>
    </Link>
  )
}
