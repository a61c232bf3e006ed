import { useQuery } from '@tanstack/react-query'
import { Empty, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { itemsQuery } from '#web/api/items.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { AllotItem } from './allot-item.tsx'

/** 拟办分办: the pile on the left, one item beside it; made for hundreds of items and one pair of hands. */
export function AllotPage() {
  const { allot: words } = useOfficeWords()
  const kit = useKitWords()
  const { data } = useQuery(itemsQuery({ stage: 'filed', sort: 'number', pageSize: 500 }))
  const [current, setCurrent] = useState<string>()
  const items = data?.items ?? []
  const waiting = items.filter(({ isAllotted }) => !isAllotted)
  const done = items.filter(({ isAllotted }) => isAllotted)
  const pile = [...waiting, ...done]
  const selected = pile.find(({ itemId }) => itemId === current) ?? pile[0]
  const index = selected ? pile.indexOf(selected) : -1
  const step = (by: number) => setCurrent(pile[Math.max(0, Math.min(pile.length - 1, index + by))]?.itemId)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'j') step(1)
      if (event.key === 'k') step(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  if (!data) return <p role="status">{kit.loading}</p>
  if (!selected) {
    return (
      <>
        <h1>{words.title}</h1>
        <Empty description={words.none} />
      </>
    )
  }
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <div style={{ width: 280 }}>
          {words.progress(done.length, pile.length)}
          <Progress
            percent={Math.floor((done.length / pile.length) * 100)}
            showInfo={false}
            strokeColor="#9e1b1f"
          />
        </div>
      </header>
      <p className="no-print">{words.keys}</p>
      <div className="allot-columns">
        <nav aria-label={words.pile} className="card" style={{ padding: 0 }}>
          <ul className="allot-pile">
            {pile.map(item => (
              <li key={item.itemId}>
                <button
                  type="button"
                  aria-current={item === selected ? 'true' : undefined}
                  onClick={() => setCurrent(item.itemId)}
                >
                  <KindTag kind={item.kind} /> {item.number} {item.title}
                  <small>{item.isAllotted ? words.done : words.pile}</small>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <AllotItem
          key={selected.itemId}
          itemId={selected.itemId}
          onNext={() => {
            const next = waiting.find(({ itemId }) => itemId !== selected.itemId)
            setCurrent(next?.itemId ?? pile[index + 1]?.itemId)
          }}
        />
      </div>
    </>
  )
}
