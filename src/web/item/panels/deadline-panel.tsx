import type { ItemView } from '#web/api/items.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { ChangesOfPart } from './changes-of-part.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { Panel } from './panel.tsx'
import './deadline-panel.css'

/** 时限: for each unit every date with its lamp and its derivation, and everything that moved one. */
export function DeadlinePanel({ view }: { readonly view: ItemView }) {
  const { sections } = useItemWords()
  const words = useDeadlineWords()
  const nameOf = useUnitNames()
  const parts = view.item.assignments.filter(({ id }) =>
    view.milestones.some(({ assignmentId }) => assignmentId === id),
  )
  if (parts.length === 0) return null
  return (
    <Panel id="deadlines" title={sections.deadlines}>
      {parts.map(part => (
        <section key={part.id} className="deadline-part">
          {parts.length > 1 && <h3>{nameOf(part.unitId)}</h3>}
          {part.deadline?.changes.some(change => change.kind === 'pause' && change.to === undefined) && (
            <p className="item-notice">{words.pausedNow}</p>
          )}
          <MilestoneTable
            milestones={view.milestones.filter(({ assignmentId }) => assignmentId === part.id)}
            original={part.deadline?.original}
          />
          <ChangesOfPart part={part} />
        </section>
      ))}
    </Panel>
  )
}
