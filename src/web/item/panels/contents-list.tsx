import { useEffect, useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'

type Section = { readonly id: string; readonly title: string }

/** 本页内容: the panels that stand on this page, read from the page itself, since each knows when it has nothing to show. */
export function ContentsList({ view }: { readonly view: ItemView }) {
  const { jumpTo } = useItemWords()
  const [sections, setSections] = useState<readonly Section[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the item may show other panels
  useEffect(() => setSections(shownSections()), [view])
  return (
    <nav className="item-contents" aria-label={jumpTo}>
      <h2>{jumpTo}</h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function shownSections(): readonly Section[] {
  return [...document.querySelectorAll('.item-panel[id]')].map(panel => ({
    id: panel.id,
    title: panel.querySelector('h2')?.textContent ?? '',
  }))
}
