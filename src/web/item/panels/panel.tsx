import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
  readonly extra?: ReactNode
}

/** One part of the item page under its own heading, which the list of contents can reach. */
export function Panel({ id, title, extra, children }: Props) {
  return (
    <section id={id} className="item-panel" aria-labelledby={`${id}-heading`}>
      <header>
        <h2 id={`${id}-heading`}>{title}</h2>
        {extra}
      </header>
      {children}
    </section>
  )
}
