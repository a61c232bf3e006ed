import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Empty, Table } from 'antd'
import { useState } from 'react'
import { commandItem, itemsQuery, type ItemSummary } from '#web/api/items.ts'
import { sessionQuery } from '#web/api/session.ts'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useCommand } from '#web/kit/use-command.ts'
import { BillForm } from './bill-form.tsx'

/** 待审查: what was handed in to this body; registered one by one on its page, or several at once here. */
export function ReviewPage() {
  const { review: words, items } = useOfficeWords()
  const { message } = App.useApp()
  const { data } = useQuery(itemsQuery({ stage: 'submitted', sort: 'submittedOn', pageSize: 200 }))
  const { run, isRunning } = useCommand()
  const { data: me } = useQuery(sessionQuery())
  const [isEntering, setEntering] = useState(false)
  const entersBills = me?.grants.some(({ role }) => role === 'congressOffice') ?? false
  const [chosen, setChosen] = useState<readonly string[]>([])

  const fileChosen = async () => {
    const results = await run(() =>
      Promise.allSettled(
        chosen.map(itemId =>
          commandItem({ itemId, command: 'fileItem', data: {}, key: crypto.randomUUID() }),
        ),
      ),
    )
    const done = results?.filter(({ status }) => status === 'fulfilled').length ?? 0
    message.info(words.results(done, chosen.length - done))
    setChosen([])
  }
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        {entersBills && <Button onClick={() => setEntering(true)}>{words.enterBill}</Button>}
        {chosen.length > 0 && (
          <span className="tool-bar">
            {words.selected(chosen.length)}
            <Button type="primary" loading={isRunning} onClick={fileChosen}>
              {words.fileSelected}
            </Button>
          </span>
        )}
      </header>
      {isEntering && <BillForm onClose={() => setEntering(false)} />}
      <p>{words.hint}</p>
      {data?.total === 0 ? (
        <Empty description={words.none} />
      ) : (
        <div className="table-scroll">
          <Table<ItemSummary>
            rowKey="itemId"
            size="small"
            loading={!data}
            dataSource={[...(data?.items ?? [])]}
            pagination={false}
            rowSelection={{ selectedRowKeys: [...chosen], onChange: keys => setChosen(keys.map(String)) }}
            columns={[
              { title: items.kind, width: 80, render: (_, { kind }) => <KindTag kind={kind} /> },
              {
                title: items.subject,
                render: (_, { itemId, title }) => (
                  <Link to="/items/$itemId" params={{ itemId }}>
                    {title}
                  </Link>
                ),
              },
              {
                title: items.lead,
                width: 160,
                render: (_, { leadName, proposerCount }) =>
                  `${leadName}${proposerCount > 1 ? items.leadMore(proposerCount) : ''}`,
              },
              { title: items.category, width: 120, dataIndex: 'category' },
              {
                title: items.submittedOn,
                width: 140,
                render: (_, { submittedOn }) => <LegalDate date={submittedOn} />,
              },
            ]}
          />
        </div>
      )}
    </>
  )
}
