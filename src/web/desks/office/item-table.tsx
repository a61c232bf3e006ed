import { Link } from '@tanstack/react-router'
import { Empty, Table, type TableProps } from 'antd'
import type { ItemListing, ItemSearch, ItemSummary } from '#web/api/items.ts'
import { GovernmentTag } from './government-tag.tsx'
import { ListedItem } from './listed-item.tsx'
import { KeyTag } from '#web/kit/key-tag.tsx'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { StageTag } from '#web/kit/stage-tag.tsx'

type Props = {
  readonly listing: ItemListing
  readonly search: ItemSearch
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly onSearch: (search: ItemSearch) => void
}

/** The rows: a table on a screen, cards on a phone. */
export function ItemTable({ listing, search, units, onSearch }: Props) {
  const { items: words } = useOfficeWords()
  const unitsOf = (ids: readonly string[]) =>
    ids.map(id => units.find(unit => unit.id === id)?.shortName ?? id).join('、')
  const sortOf = (sort: NonNullable<ItemSearch['sort']>) => ({
    key: sort,
    sorter: true,
    sortOrder:
      (search.sort ?? 'dueOn') === sort
        ? search.order === 'desc'
          ? ('descend' as const)
          : ('ascend' as const)
        : null,
  })
  const columns: TableProps<ItemSummary>['columns'] = [
    { title: words.kind, dataIndex: 'kind', width: 76, render: (_, { kind }) => <KindTag kind={kind} /> },
    {
      title: words.number,
      dataIndex: 'number',
      width: 84,
      ...sortOf('number'),
      render: (_, { number, billNumber }) => `${number ?? '—'}${billNumber ? words.ofBill(billNumber) : ''}`,
    },
    {
      title: words.subject,
      dataIndex: 'title',
      ...sortOf('title'),
      render: (_, { itemId, title, isKey, partMarks }) => (
        <>
          <KeyTag isKey={isKey} /> <GovernmentTag marks={partMarks} />{' '}
          <Link to="/items/$itemId" params={{ itemId }}>
            {title}
          </Link>
        </>
      ),
    },
    {
      title: words.lead,
      dataIndex: 'leadName',
      width: 140,
      render: (_, { leadName, proposerCount }) =>
        `${leadName}${proposerCount > 1 ? words.leadMore(proposerCount) : ''}`,
    },
    { title: words.host, dataIndex: 'unitIds', width: 180, render: (_, { unitIds }) => unitsOf(unitIds) },
    {
      title: words.stage,
      dataIndex: 'stage',
      width: 96,
      render: (_, { stage }) => <StageTag stage={stage} />,
    },
    {
      title: words.due,
      dataIndex: 'dueOn',
      width: 190,
      ...sortOf('dueOn'),
      render: (_, { lamp, daysLeft, milestone, dueOn }) => (
        <>
          <LampTag lamp={lamp} daysLeft={daysLeft} milestone={milestone} />
          {dueOn && (
            <div>
              <LegalDate date={dueOn} />
            </div>
          )}
        </>
      ),
    },
  ]
  const pagination = {
    current: search.page ?? 1,
    pageSize: search.pageSize ?? 20,
    total: listing.total,
    showSizeChanger: true,
    pageSizeOptions: [10, 20, 30, 50],
  }
  if (listing.total === 0) return <Empty description={words.none} />
  return (
    <>
      <Table<ItemSummary>
        className="wide-only"
        rowKey="itemId"
        size="small"
        columns={columns}
        dataSource={[...listing.items]}
        pagination={pagination}
        onChange={(page, _, sorter) => {
          const { columnKey, order } = Array.isArray(sorter)
            ? { columnKey: undefined, order: undefined }
            : sorter
          onSearch({
            ...search,
            page: page.current ?? 1,
            pageSize: page.pageSize ?? 20,
            ...(columnKey && order
              ? {
                  sort: columnKey as NonNullable<ItemSearch['sort']>,
                  order: order === 'descend' ? 'desc' : 'asc',
                }
              : {}),
          })
        }}
      />
      <ul className="item-cards">
        {listing.items.map(item => (
          <ListedItem key={item.itemId} item={item} unitsOf={unitsOf} />
        ))}
        {listing.total > (search.page ?? 1) * (search.pageSize ?? 20) && (
          <li>
            <button
              type="button"
              className="plain-button"
              onClick={() => onSearch({ ...search, pageSize: Math.min(500, (search.pageSize ?? 20) + 20) })}
            >
              {words.more}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
