import type { ItemView } from '#web/api/items.ts'
import { useLanguage } from '#web/kit/language.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** The classes of the county but the one that stands. */
export function ClassField({ view: { classes, settings }, replyId }: Props) {
  const { fields } = useFollowUpWords()
  const language = useLanguage()
  const standing = classes.find(entry => entry.replyId === replyId)?.standing
  return (
    <ChoiceField
      name="resultClass"
      label={fields.resultClass}
      options={settings.resultClasses
        .filter(({ code }) => code !== standing)
        .map(({ code, label, labelEn }) => ({
          value: code,
          label: `${code} ${language === 'en' ? labelEn : label}`,
        }))}
    />
  )
}
