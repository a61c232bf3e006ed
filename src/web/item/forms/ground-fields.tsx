import { Form } from 'antd'
import type { RefusalGround } from '#domain/jurisdiction/settings/refusal-ground.ts'
import type { Conversion } from '#domain/vocabulary/conversions.ts'
import { useOwnLabel } from '#web/kit/own-label.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useItemWords } from '../item-words.ts'
import type { RefusalValues } from './refuse-item-form.tsx'

type Props = { readonly grounds: readonly RefusalGround[]; readonly conversions: readonly Conversion[] }

/** The ground brings its usual consequence and its words; what the clerk has written himself stays. */
export function GroundFields({ grounds, conversions }: Props) {
  const { fields } = useItemWords()
  const words = useVocabulary()
  const labelOf = useOwnLabel()
  const form = Form.useFormInstance<RefusalValues>()
  const disposal = Form.useWatch('disposal', form)
  const bring = (code: string) => {
    const chosen = grounds.find(ground => ground.code === code)
    const written = (form.getFieldValue('explanation') as string | undefined)?.trim() ?? ''
    const isOwn = written !== '' && !grounds.some(({ notice }) => notice === written)
    form.setFieldsValue({
      ...(chosen ? { disposal: chosen.disposal } : {}),
      ...(chosen && !isOwn ? { explanation: chosen.notice } : {}),
    })
  }
  return (
    <>
      <ChoiceField
        name="ground"
        label={fields.ground}
        options={grounds.map(ground => ({ value: ground.code, label: labelOf(ground) }))}
        onChange={bring}
      />
      <ChoiceField
        name="disposal"
        label={fields.disposal}
        options={[
          { value: 'nothing', label: fields.disposalNothing },
          ...conversions.map(value => ({ value, label: words.conversions[value] })),
        ]}
      />
      {disposal === 'otherAuthority' && (
        <TextField name="addressee" label={fields.addresseeOfConversion} max={120} required />
      )}
      <LongTextField
        name="explanation"
        label={fields.explanation}
        max={2000}
        least={4}
        hint={fields.noticeHint}
      />
    </>
  )
}
