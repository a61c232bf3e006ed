import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Input, Table, Tag } from 'antd'
import { useState } from 'react'
import { accountsQuery, type Account } from '#web/api/accounts.ts'
import { directoryQuery } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { AccountForm } from './account-form.tsx'

/** 账号: who may sign in, and as what. */
export function AccountsPage() {
  const { accounts: words } = useOfficeWords()
  const { roles } = useVocabulary()
  const { data, error } = useQuery(accountsQuery())
  const { data: directory } = useQuery(directoryQuery())
  const [edited, setEdited] = useState<Account | 'new'>()
  const [q, setQ] = useState('')
  const shown = (data ?? []).filter(({ login, name }) => login.includes(q) || name.includes(q))
  const unitOf = (id: string | undefined) => directory?.units.find(unit => unit.id === id)?.shortName ?? ''
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <span className="tool-bar">
          <Input.Search
            aria-label={words.search}
            placeholder={words.search}
            allowClear
            onChange={event => setQ(event.target.value.trim())}
          />
          <Button type="primary" onClick={() => setEdited('new')}>
            {words.new}
          </Button>
        </span>
      </header>
      {error && <ProblemAlert problem={error} />}
      {edited && (
        <AccountForm
          key={edited === 'new' ? 'new' : edited.id}
          account={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      {data?.length === 0 ? (
        <Empty description={words.none} />
      ) : (
        <div className="table-scroll">
          <Table<Account>
            rowKey="id"
            size="small"
            scroll={{ x: 'max-content' }}
            loading={!data && !error}
            dataSource={shown}
            pagination={{ pageSize: 20 }}
            columns={[
              { title: words.name, dataIndex: 'name' },
              { title: words.login, dataIndex: 'login' },
              {
                title: words.roles,
                render: (_, account) =>
                  account.roles.map(({ role, unitId }) => (
                    <Tag key={role + (unitId ?? '')}>
                      {unitOf(unitId)} {roles[role]}
                    </Tag>
                  )),
              },
              {
                title: words.active,
                width: 100,
                render: (_, { isActive }) => (isActive ? words.active : words.inactive),
              },
              {
                title: '',
                width: 90,
                render: (_, account) => <Button onClick={() => setEdited(account)}>{words.edit}</Button>,
              },
            ]}
          />
        </div>
      )}
    </>
  )
}
