import type { PreviewedChange } from '#web/api/calendar.ts'
import './dates-ahead.css'
import { MovedDates } from './moved-dates.tsx'
import { useCalendarWords } from './use-calendar-words.ts'

/** 施行或保存之前: how many dates that are set would move, which, and who moves them. */
export function DatesAhead({ changes }: { readonly changes: readonly PreviewedChange[] }) {
  const { ahead } = useCalendarWords().changes
  return (
    <section className="stack" aria-label={ahead.title}>
      {changes.length === 0 ? (
        <p>{ahead.none}</p>
      ) : (
        <>
          <strong>{ahead.count(changes.length)}</strong>
          <div className="dates-ahead">
            <MovedDates changes={changes} />
          </div>
          <p>{ahead.later}</p>
        </>
      )}
    </section>
  )
}
