import type { Item } from '#domain/item/item.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { Panel } from './panel.tsx'

/** 逐条分解 and 逐条对账: each ask, who answers it, and how it was answered. */
export function PointsPanel({ item }: { readonly item: Item }) {
  const { sections, points: words } = useItemWords()
  return (
    <Panel id="points" title={sections.points}>
      {item.points.length === 0 && <p className="item-quiet">{words.empty}</p>}
      <ol className="item-points">
        {item.points.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <PointUnits item={item} pointId={id} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function PointUnits({ item, pointId }: { readonly item: Item; readonly pointId: string }) {
  const vocabulary = useVocabulary()
  const nameOf = useUnitNames()
  const parts = item.assignments.length > 0 ? item.assignments : (item.allotment?.units ?? [])
  const answering = parts.filter(
    part =>
      part.role !== 'coHost' &&
      !('status' in part && part.status === 'released') &&
      (part.pointIds.length === 0 || part.pointIds.includes(pointId)),
  )
  return (
    <ul className="item-point-units">
      {answering.map(({ unitId }) => {
        const answer = item.replies
          .filter(reply => reply.unitId === unitId)
          .at(-1)
          ?.text.answers.find(given => given.pointId === pointId)
        return (
          <li key={unitId}>
            {nameOf(unitId)}
            {answer && <span className="item-mark">{vocabulary.askAnswers[answer.answer]}</span>}
          </li>
        )
      })}
    </ul>
  )
}
