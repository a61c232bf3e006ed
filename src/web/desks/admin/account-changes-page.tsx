import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button, Empty } from 'antd'
import { accountChangesPage, type AccountChange } from '#web/api/accounts.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { localTime } from '#web/kit/local-time.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'

const pageSize = 200

/** 账号变更记录: who opened or changed which account, and when; for administrator and auditor. */
export function AccountChangesPage() {
  const { accountChanges: words } = useOfficeWords()
  const { data: directory } = useQuery(directoryQuery())
  const { roles } = useVocabulary()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['account-changes'],
    queryFn: ({ pageParam }) => accountChangesPage(pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: last => (last.length < pageSize ? undefined : last.at(-1)?.version),
  })
  const changes = data?.pages.flat() ?? []
  const unitOf = (id: string | undefined) => directory?.units.find(unit => unit.id === id)?.shortName ?? ''
  const standing = ({ isActive, roles: held, standIn }: AccountChange) =>
    standIn
      ? words.standInOf(standIn.name, standIn.from, standIn.to)
      : [
          ...held.map(({ role, unitId }) => `${unitOf(unitId)} ${roles[role]}`.trim()),
          ...(isActive ? [] : [words.closed]),
        ].join('、')
  return (
    <>
      <h1>{words.title}</h1>
      {error && <ProblemAlert problem={error} />}
      {data && changes.length === 0 && <Empty description={words.none} />}
      {changes.length > 0 && (
        <section className="card">
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  {(['at', 'by', 'account', 'what', 'standing'] as const).map(column => (
                    <th scope="col" key={column}>
                      {words.columns[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(change => (
                  <tr key={change.version}>
                    <td className="keep">{localTime(change.at)}</td>
                    <td className="keep">{change.by.name}</td>
                    <td>
                      {change.name} {change.login}
                    </td>
                    <td>
                      {change.type === 'StandInNamed' || change.type === 'StandInEnded'
                        ? words.standIn[change.type]
                        : change.type === 'AccountOpened'
                          ? words.opened
                          : change.changed.map(field => words.fields[field]).join('、')}
                    </td>
                    <td>{standing(change)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {hasNextPage && (
            <Button loading={isFetchingNextPage} onClick={() => fetchNextPage()} style={{ marginTop: 12 }}>
              {words.more}
            </Button>
          )}
        </section>
      )}
    </>
  )
}
