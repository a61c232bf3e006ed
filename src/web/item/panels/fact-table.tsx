import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly isWide?: boolean }

/** Label and value in two columns with lines between them, like the paper handling slip (办理单). */
export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="item-facts">
      {facts.map(({ label, value, isWide }) => (
        <div key={label} className={isWide ? 'item-fact item-fact-wide' : 'item-fact'}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
