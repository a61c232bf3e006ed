import { Link } from '@tanstack/react-router'
import { Empty, Table, type TableProps } from 'antd'
import type { LedgerEntry, LedgerSearch, PromiseLedger } from '#web/api/promises.ts'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { useLedgerWords } from '#web/kit/ledger-words.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Props = {
  readonly ledger: PromiseLedger
  readonly search: LedgerSearch
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly onSearch: (search: LedgerSearch) => void
}

/** The rows of the ledger: a table on a screen, cards on a phone. */
export function LedgerTable({ ledger, search, units, onSearch }: Props) {
  const words = useLedgerWords()
  const { columns } = words
  const { promiseStatuses, promiseVerdicts } = useVocabulary()
  const nameOf = (id: string) => units.find(unit => unit.id === id)?.shortName ?? id
  const verdictOf = ({ verdict }: LedgerEntry) => (verdict ? promiseVerdicts[verdict] : words.noVerdict)
  const cells: TableProps<LedgerEntry>['columns'] = [
    {
      title: columns.text,
      dataIndex: 'text',
      render: (_, entry) => (
        <>
          <Link to="/items/$itemId" params={{ itemId: entry.itemId }} hash="follow-up">
            {entry.text}
          </Link>
          <div>
            <small>{words.ofItem(entry)}</small>
          </div>
        </>
      ),
    },
    { title: columns.unit, dataIndex: 'unitId', width: 130, render: (_, { unitId }) => nameOf(unitId) },
    { title: columns.dueOn, dataIndex: 'dueOn', width: 170, render: (_, entry) => <Due entry={entry} /> },
    {
      title: columns.status,
      dataIndex: 'status',
      width: 150,
      render: (_, { status, percent }) =>
        `${promiseStatuses[status]}${percent === null ? '' : ` ${percent}%`}`,
    },
    {
      title: columns.progress,
      dataIndex: 'progress',
      width: 220,
      render: (_, entry) => <Progress entry={entry} />,
    },
    { title: columns.verdict, dataIndex: 'verdict', width: 110, render: (_, entry) => verdictOf(entry) },
  ]
  if (ledger.total === 0) return <Empty description={words.none} />
  const pageSize = search.pageSize ?? 20
  return (
    <>
      <Table<LedgerEntry>
        className="wide-only"
        rowKey={({ itemId, promiseId }) => `${itemId}/${promiseId}`}
        size="small"
        columns={cells}
        dataSource={[...ledger.promises]}
        pagination={{ current: Number(search.page ?? 1), pageSize: Number(pageSize), total: ledger.total }}
        onChange={({ current = 1, pageSize: size = 20 }) =>
          onSearch({ ...search, page: current, pageSize: size })
        }
      />
      <ul className="item-cards">
        {ledger.promises.map(entry => (
          <li key={`${entry.itemId}/${entry.promiseId}`}>
            <Link to="/items/$itemId" params={{ itemId: entry.itemId }} hash="follow-up">
              {entry.text}
            </Link>
            <p>{words.ofItem(entry)}</p>
            <p>
              {nameOf(entry.unitId)} · {promiseStatuses[entry.status]} · <Due entry={entry} /> ·{' '}
              {verdictOf(entry)}
            </p>
            <p>
              <Progress entry={entry} />
            </p>
          </li>
        ))}
        {ledger.total > ledger.promises.length && (
          <li>
            <button
              type="button"
              className="plain-button"
              onClick={() => onSearch({ ...search, pageSize: Math.min(500, Number(pageSize) + 20) })}
            >
              {words.more}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}

function Due({ entry }: { readonly entry: LedgerEntry }) {
  const words = useLedgerWords()
  return (
    <>
      <LegalDate date={entry.dueOn} />{' '}
      {entry.isOpen && <LampTag lamp={entry.lamp} daysLeft={entry.daysLeft} />}
      {entry.firstDueOn !== entry.dueOn && <small> {words.moved(entry.firstDueOn)}</small>}
    </>
  )
}

function Progress({ entry: { progress, progressOn } }: { readonly entry: LedgerEntry }) {
  const words = useLedgerWords()
  if (!progress || !progressOn) return <small>{words.noProgress}</small>
  return (
    <>
      {progress.length > 60 ? `${progress.slice(0, 60)}…` : progress}{' '}
      <small>
        <LegalDate date={progressOn} />
      </small>
    </>
  )
}
