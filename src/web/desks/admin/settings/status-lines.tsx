import type { SettingsView } from '#web/api/settings.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { localTime } from '#web/kit/local-time.ts'
import { useSettingsWords } from './use-settings-words.ts'

type Props = { readonly view: SettingsView; readonly isUnsaved: boolean }

/** How the year stands: what runs, what is drafted, whether it is closed, what is wrong. */
export function StatusLines({ view, isUnsaved }: Props) {
  const words = useSettingsWords()
  const { date } = useKitWords()
  const { running, draft, lock, year, contradictions } = view
  const runs =
    running.year === null
      ? words.status.defaults
      : running.year !== year
        ? words.status.inherited(running.year)
        : running.inForceFrom
          ? words.status.own(date(running.inForceFrom))
          : words.status.ever
  return (
    <>
      <ul className="rule-status">
        <li>{runs}</li>
        {lock ? (
          <li>{words.status.locked(lock.by, localTime(lock.at))}</li>
        ) : (
          <li>{draft ? words.status.draft(draft.by, localTime(draft.at)) : words.status.noDraft}</li>
        )}
        {isUnsaved && <li className="rule-unsaved">{words.status.unsaved}</li>}
      </ul>
      {[true, false].map(isFatal => {
        const told = contradictions.filter(entry => entry.isFatal === isFatal)
        return (
          told.length > 0 && (
            <div
              key={String(isFatal)}
              role={isFatal ? 'alert' : 'status'}
              className={isFatal ? 'problem' : 'rule-notice'}
            >
              <strong>{isFatal ? words.mend : words.doubt}</strong>
              <ul>
                {told.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}
