import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly isWide?: boolean }

/** Label and value in two columns with lines between them, like the paper handling slip (办理单). */
export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="item-facts">
      {filledRows(facts).map(({ label, value, isWide }) => (
        <div key={label} className={isWide ? 'item-fact item-fact-wide' : 'item-fact'}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A fact left alone in its row takes the whole of it, so that the slip has no holes. */
function filledRows(facts: readonly Fact[]): readonly Fact[] {
  const filled: Fact[] = []
  let isRowOpen = false
  for (const fact of facts) {
    const last = filled.at(-1)
    if (fact.isWide && isRowOpen && last) filled[filled.length - 1] = { ...last, isWide: true }
    isRowOpen = !fact.isWide && !isRowOpen
    filled.push(fact)
  }
  const last = filled.at(-1)
  return isRowOpen && last ? [...filled.slice(0, -1), { ...last, isWide: true }] : filled
}
