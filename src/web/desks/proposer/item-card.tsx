import { Link } from '@tanstack/react-router'
import { KeyTag } from '#web/kit/key-tag.tsx'
import type { ItemSummary } from '#web/api/items.ts'
import { plainState } from './plain-state.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

/** One of my items: its title, and where it stands in one sentence. */
export function ItemCard({ item, waitsForMe }: { readonly item: ItemSummary; readonly waitsForMe: boolean }) {
  const words = useProposerWords()
  const nameOf = useShortUnitNames()
  const { desk, stages } = words
  return (
    <Link to="/my/$itemId" params={{ itemId: item.itemId }} className="my-card">
      <span className="my-card-tags">
        <KeyTag isKey={item.isKey} />{' '}
        <span className={`my-stage my-stage-${item.stage}`}>{stages[item.stage]}</span>
        {desk.kinds[item.kind]} {item.number ? desk.number(item.number) : ''} {item.year}
      </span>
      <strong>{item.title}</strong>
      <span className={item.lamp === 'red' ? 'my-late' : 'my-quiet'}>
        {plainState({ ...item, waitsForMe }, words, nameOf)}
      </span>
    </Link>
  )
}
