import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ItemFilter } from '#domain/facts/item-filter.ts'

type Props = {
  readonly of: ItemFilter
  readonly asOf?: string | undefined
  readonly children: ReactNode
  readonly title?: string
  readonly isZero?: boolean
}

/** 数字就是链接: opens the very items behind a figure; a zero has nothing behind it. */
export function FigureLink({ of, asOf, children, title, isZero }: Props) {
  if (isZero) return <span className="figure figure-zero">{children}</span>
  return (
    <Link to="/items" search={asOf ? { ...of, asOf } : of} className="figure" title={title}>
      {children}
    </Link>
  )
}
