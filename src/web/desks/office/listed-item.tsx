import { Link } from '@tanstack/react-router'
import type { ItemSummary } from '#web/api/items.ts'
import { KeyTag } from '#web/kit/key-tag.tsx'
import { KindTag } from '#web/kit/kind-tag.tsx'
import { LampTag } from '#web/kit/lamp-tag.tsx'
import { StageTag } from '#web/kit/stage-tag.tsx'
import { GovernmentTag } from './government-tag.tsx'

type Props = { readonly item: ItemSummary; readonly unitsOf: (ids: readonly string[]) => string }

/** One row of the list as a card, on a phone. */
export function ListedItem({ item, unitsOf }: Props) {
  const { itemId, kind, number, title, leadName, unitIds, stage, lamp, daysLeft, milestone } = item
  return (
    <li>
      <Link to="/items/$itemId" params={{ itemId }}>
        {title}
      </Link>
      <p>
        <KeyTag isKey={item.isKey} /> <GovernmentTag marks={item.partMarks} /> <KindTag kind={kind} />{' '}
        {number} {leadName} <StageTag stage={stage} />{' '}
        <LampTag lamp={lamp} daysLeft={daysLeft} milestone={milestone} /> {unitsOf(unitIds)}
      </p>
    </li>
  )
}
