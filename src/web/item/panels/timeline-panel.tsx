import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useEventLine } from './event-line.ts'
import { Panel } from './panel.tsx'
import { localTime } from '#web/kit/local-time.ts'

/** 流程记录: one line an event, who did it in which role and when; from the journal, nothing left out. */
export function TimelinePanel({ view }: { readonly view: ItemView }) {
  const { sections, timeline: words } = useItemWords()
  const { roles } = useVocabulary()
  const lineOf = useEventLine(view)
  const [isNewestFirst, setNewestFirst] = useState(true)
  const entries = isNewestFirst ? view.timeline.toReversed() : view.timeline
  return (
    <Panel
      id="timeline"
      title={sections.timeline}
      extra={
        <button type="button" className="item-link-button" onClick={() => setNewestFirst(first => !first)}>
          {isNewestFirst ? words.showOldestFirst : words.showNewestFirst}
        </button>
      }
    >
      <ol className="item-timeline">
        {entries.map(entry => (
          <li key={entry.version}>
            <time dateTime={entry.at}>{localTime(entry.at)}</time>
            <p>{lineOf(entry)}</p>
            <p className="item-quiet">{words.by(entry.by, entry.role ? roles[entry.role] : '')}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
