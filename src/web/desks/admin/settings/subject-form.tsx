import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'
import type { ToldContradiction } from '#web/api/settings.ts'
import { Widget } from './fields/widget.tsx'
import { useFieldWords } from './use-settings-words.ts'

type Props = {
  readonly subject: SettingsSubject
  readonly settings: Settings
  readonly contradictions: readonly ToldContradiction[]
  readonly isReadOnly: boolean
  readonly onChange: (settings: Settings) => void
}

/** One subject of the rules: each setting with its name, what it decides, and what is wrong with it. */
export function SubjectForm({ subject, settings, contradictions, isReadOnly, onChange }: Props) {
  const { wordsOf, subjectName } = useFieldWords()
  return (
    <fieldset className="rule-form" disabled={isReadOnly}>
      <legend>{subjectName(subject.name)}</legend>
      {subject.fields.map(({ name, shape }) => {
        const words = wordsOf(name)
        const wrong = contradictions.filter(({ fields }) => fields.includes(name))
        return (
          <section key={name} className="rule-field" aria-label={words.label}>
            <h3>{words.label}</h3>
            <p>{words.explain}</p>
            <Widget
              shape={shape}
              value={settings[name]}
              name={words.label}
              words={words}
              onChange={value => onChange({ ...settings, [name]: value })}
            />
            {wrong.map(({ text, isFatal }) => (
              <p key={text} className={isFatal ? 'rule-wrong' : 'rule-doubt'}>
                {text}
              </p>
            ))}
          </section>
        )
      })}
    </fieldset>
  )
}
