import { useQueries, useQuery } from '@tanstack/react-query'
import { itemQuery, itemsQuery } from '#web/api/items.ts'
import { tasksOf, type MyTask } from './my-tasks.ts'
import { useMe } from './use-me.ts'

const waiting: ReadonlySet<string> = new Set(['assigned', 'rehandling', 'replied'])

/** The proposer's items, latest first, and what waits for him in those on their way or with a promise. */
export function useMyItems() {
  const { proposerIds } = useMe()
  const list = useQuery(itemsQuery({ sort: 'submittedOn', order: 'desc', pageSize: 200 }))
  const items = list.data?.items ?? []
  const open = items.filter(
    ({ stage, promisesOpen, promisesKept }) => waiting.has(stage) || promisesOpen + promisesKept > 0,
  )
  const views = useQueries({ queries: open.map(({ itemId }) => itemQuery(itemId)) })
  const tasks: readonly MyTask[] = views.flatMap(({ data }) =>
    data ? tasksOf(data.item, data.permitted, proposerIds) : [],
  )
  return { list, items, tasks, areTasksKnown: list.isSuccess && views.every(({ isPending }) => !isPending) }
}
