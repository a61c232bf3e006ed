import type { ItemView } from '#web/api/items.ts'
import { AllotmentPanel } from './allotment-panel.tsx'
import { DeadlinePanel } from './deadline-panel.tsx'
import { FeedbackPanel } from './feedback-panel.tsx'
import { FilingPanel } from './filing-panel.tsx'
import { FollowUpPanel } from './follow-up-panel.tsx'
import { InformationPanel } from './information-panel.tsx'
import { KeyPanel } from './key-panel.tsx'
import { PointsPanel } from './points-panel.tsx'
import { TextPanel } from './text-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { UnitsPanel } from './units-panel.tsx'

/** The panels of the item page, in the order the field expects. */
export function ItemPanels({ view }: { readonly view: ItemView }) {
  const { item } = view
  return (
    <>
      <InformationPanel view={view} />
      <TextPanel item={item} />
      <FilingPanel item={item} />
      <PointsPanel item={item} />
      <AllotmentPanel item={item} />
      <DeadlinePanel view={view} />
      <UnitsPanel view={view} />
      <FeedbackPanel item={item} settings={view.settings} />
      <FollowUpPanel view={view} />
      <KeyPanel item={item} />
      <TimelinePanel view={view} />
    </>
  )
}
