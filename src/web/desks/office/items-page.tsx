import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { directoryQuery } from '#web/api/directory.ts'
import { itemsQuery, itemsSheetAddress, type ItemSearch } from '#web/api/items.ts'
import { AsOfBar } from '#web/kit/as-of-bar.tsx'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { ConditionTags } from './condition-tags.tsx'
import { ItemTable } from './item-table.tsx'
import { QueryBlock } from './query-block.tsx'
import { SumBar } from './sum-bar.tsx'

/** 建议提案: the list, narrowed by what stands in the address. */
export function ItemsPage() {
  const words = useOfficeWords()
  const kit = useKitWords()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as ItemSearch // the address; the server checks it
  const { data: directory } = useQuery(directoryQuery())
  const { data: listing, error } = useQuery({ ...itemsQuery(search), placeholderData: earlier => earlier })
  const show = (next: ItemSearch) =>
    void navigate({ to: '/items', search: next as Record<string, string | number | boolean> })
  return (
    <>
      <header className="page-head">
        <h1>{words.items.title}</h1>
        <AsOfBar
          years={directory?.years ?? []}
          year={search.year}
          asOf={search.asOf}
          onChange={when => {
            const { year: _, asOf: __, page: ___, ...rest } = search
            show({ ...rest, ...when })
          }}
        />
      </header>
      <QueryBlock
        key={JSON.stringify(search)}
        search={search}
        units={directory?.units ?? []}
        onSearch={show}
      />
      <ConditionTags search={search} units={directory?.units ?? []} onChange={show} />
      {error && <ProblemAlert problem={error} />}
      {!listing && !error && <p role="status">{kit.loading}</p>}
      {listing && (
        <>
          <SumBar
            listing={listing}
            search={search}
            onSearch={show}
            sheetAddress={itemsSheetAddress(search)}
          />
          <ItemTable listing={listing} search={search} units={directory?.units ?? []} onSearch={show} />
        </>
      )}
    </>
  )
}
