import { Empty } from 'antd'
import type { SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'
import type { AdoptedVersion, SettingsView } from '#web/api/settings.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { localTime } from '#web/kit/local-time.ts'
import { differences } from './differences.ts'
import { useFieldWords, useSettingsWords } from './use-settings-words.ts'

type Props = { readonly view: SettingsView; readonly form: readonly SettingsSubject[] }

/** 历次版本: which rules ran from when, who decided them and when, latest first. */
export function VersionList({ view, form }: Props) {
  const words = useSettingsWords()
  const { wordsOf } = useFieldWords()
  const { versions, today } = view
  if (versions.length === 0) return <Empty description={words.noVersions} />
  const current = versions.find(({ inForceFrom }) => (inForceFrom ?? '') <= today)
  const changes = (version: AdoptedVersion, before: AdoptedVersion | undefined) => {
    if (!before) return words.first
    const changed = differences(form, before.settings, version.settings)
    return changed.map(({ name }) => wordsOf(name).label).join(words.separator) || words.same
  }
  return (
    <ol className="rule-versions">
      {versions.map((version, index) => (
        <li key={version.version}>
          <strong>
            {version.inForceFrom ? <LegalDate date={version.inForceFrom} /> : words.status.ever}
          </strong>
          {version === current && <span className="rule-mark">{words.current}</span>}
          {(version.inForceFrom ?? '') > today && <span className="rule-mark">{words.future}</span>}
          <p>
            {words.columns.by} {version.by} · {words.columns.at} {localTime(version.at)}
          </p>
          {version.note && (
            <p>
              {words.columns.note}: {version.note}
            </p>
          )}
          <p className="rule-soft">
            {words.columns.changes}: {changes(version, versions[index + 1])}
          </p>
        </li>
      ))}
    </ol>
  )
}
