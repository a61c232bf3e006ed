import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Table } from 'antd'
import { useState } from 'react'
import { directoryQuery } from '#web/api/directory.ts'
import { assignItems, itemsQuery, type BatchResult, type ItemSummary } from '#web/api/items.ts'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

/** 交办: items with proposed units, all chosen unless taken out; every one gets its own result. */
export function AssignPanel({ meetingId }: { readonly meetingId: string }) {
  const { meetings: words, items, cancel } = useOfficeWords()
  const { handlingModes } = useVocabulary()
  const { modal } = App.useApp()
  const { data } = useQuery(itemsQuery({ stage: 'filed', allotted: true, sort: 'number', pageSize: 500 }))
  const { data: directory } = useQuery(directoryQuery())
  const { run, isRunning, problem } = useCommand()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [results, setResults] = useState<readonly BatchResult[]>([])
  const waiting = data?.items ?? []
  const chosen = waiting.filter(({ itemId }) => !left.has(itemId)).map(({ itemId }) => itemId)
  const refused = results.filter(({ outcome }) => outcome === 'refused')
  const shortName = (id: string) => directory?.units.find(unit => unit.id === id)?.shortName ?? id

  const assign = () =>
    modal.confirm({
      title: words.assign,
      content: words.confirm(chosen.length),
      okText: words.assign,
      cancelText: cancel,
      onOk: async () => {
        const answer = await run(key => assignItems({ meetingId, itemIds: chosen }, key))
        if (answer) setResults(answer.results)
      },
    })
  return (
    <section className="no-print" aria-label={words.assign}>
      <h3>{waiting.length > 0 ? words.toAssign(waiting.length) : words.nothing}</h3>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {results.length > 0 && (
        <div role="status">
          <p>{words.results(results.length - refused.length, refused.length)}</p>
          <ul className="doubt-list">
            {refused.map(({ itemId, detail }) => (
              <li key={itemId} className="fault">
                {waiting.find(item => item.itemId === itemId)?.title ?? itemId}: {detail}
              </li>
            ))}
          </ul>
        </div>
      )}
      {waiting.length > 0 && (
        <>
          <div className="table-scroll">
            <Table<ItemSummary>
              rowKey="itemId"
              size="small"
              dataSource={[...waiting]}
              pagination={waiting.length > 50 ? { pageSize: 50 } : false}
              rowSelection={{
                selectedRowKeys: chosen,
                onChange: keys =>
                  setLeft(new Set(waiting.map(({ itemId }) => itemId).filter(id => !keys.includes(id)))),
              }}
              columns={[
                { title: items.kind, width: 80, render: (_, { kind }) => <KindTag kind={kind} /> },
                { title: items.number, width: 90, dataIndex: 'number' },
                {
                  title: items.subject,
                  render: (_, { itemId, title }) => (
                    <Link to="/items/$itemId" params={{ itemId }}>
                      {title}
                    </Link>
                  ),
                },
                { title: items.mode, width: 130, render: (_, { mode }) => (mode ? handlingModes[mode] : '') },
                {
                  title: items.host,
                  width: 220,
                  render: (_, { allottedUnitIds }) => allottedUnitIds.map(shortName).join('、'),
                },
              ]}
            />
          </div>
          <Button
            type="primary"
            size="large"
            loading={isRunning}
            disabled={chosen.length === 0}
            onClick={assign}
            style={{ marginTop: 12 }}
          >
            {words.chosen(chosen.length)}
          </Button>
        </>
      )}
    </section>
  )
}
