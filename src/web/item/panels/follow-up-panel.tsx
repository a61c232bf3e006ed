import type { ItemView } from '#web/api/items.ts'
import { useFollowUpWords } from '../follow-up-words.ts'
import './follow-up-panel.css'
import { ClassHistory } from './class-history.tsx'
import { Panel } from './panel.tsx'
import { ParkingBlock } from './parking-block.tsx'
import { PromiseBlock } from './promise-block.tsx'

/** 跟踪办理: what was promised and how far it is, what is parked, and the class that counts today. */
export function FollowUpPanel({ view }: { readonly view: ItemView }) {
  const words = useFollowUpWords()
  const { promises, parkings, classChanges } = view.item
  if (promises.length + parkings.length + classChanges.length === 0) return null
  return (
    <Panel id="follow-up" title={words.heading}>
      <ClassHistory view={view} />
      {promises.map(promise => (
        <PromiseBlock key={promise.id} itemId={view.item.id} promise={promise} />
      ))}
      {parkings.map(parking => (
        <ParkingBlock key={parking.id} parking={parking} />
      ))}
    </Panel>
  )
}
