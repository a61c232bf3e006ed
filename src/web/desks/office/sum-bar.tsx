import type { ItemStage } from '#domain/item/item.ts'
import type { ItemListing, ItemSearch } from '#web/api/items.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Props = {
  readonly listing: ItemListing
  readonly search: ItemSearch
  readonly onSearch: (search: ItemSearch) => void
  readonly sheetAddress: string
}

const order: readonly ItemStage[] = [
  'delegationCheck',
  'submitted',
  'returned',
  'filed',
  'assigned',
  'rehandling',
  'replied',
  'closed',
  'refused',
  'merged',
  'converted',
  'withdrawn',
]

/** 共查询到 n 件，其中…: every part of the sum narrows the list to itself. */
export function SumBar({ listing, search, onSearch, sheetAddress }: Props) {
  const { items: words } = useOfficeWords()
  const { stages } = useVocabulary()
  const narrow = (change: Partial<ItemSearch>) => {
    const { page: _, ...rest } = search
    onSearch({ ...rest, ...change })
  }
  const lamps = (['red', 'yellow'] as const).filter(lamp => listing.lamps[lamp] > 0)
  return (
    <div className="sum-bar" role="status">
      <strong>{words.found(listing.total)}</strong>
      {order
        .filter(stage => (listing.stages[stage] ?? 0) > 0)
        .map(stage => (
          <button key={stage} type="button" className="plain-button" onClick={() => narrow({ stage })}>
            {stages[stage]} {listing.stages[stage]}
          </button>
        ))}
      {lamps.map(lamp => (
        <button
          key={lamp}
          type="button"
          className={`plain-button lamp lamp-${lamp}`}
          onClick={() => narrow({ lamp })}
        >
          <span className="lamp-dot" aria-hidden="true" />
          {words.lampNames[lamp]} {listing.lamps[lamp]}
        </button>
      ))}
      <span className="tool-bar no-print">
        <a href={sheetAddress} download>
          {words.export}
        </a>
      </span>
    </div>
  )
}
