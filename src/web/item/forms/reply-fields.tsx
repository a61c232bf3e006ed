import { Checkbox, Form } from 'antd'
import type { ItemView } from '#web/api/items.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { AskMatrix } from '../letter/ask-matrix.tsx'
import { DraftPreview } from '../letter/draft-preview.tsx'
import { GapList } from '../letter/gap-list.tsx'
import { asksOf, gapsOf } from '../letter/reply-gaps.ts'
import { textOf, type ReplyValues } from '../letter/reply-values.ts'

type Props = { readonly view: ItemView; readonly assignmentId: string }

/** The words of a letter as fields, for whoever writes or corrects it, and the letter growing beside them. */
export function ReplyFields({ view, assignmentId }: Props) {
  const { fields } = useItemWords()
  const { item, settings } = view
  const asks = asksOf(item, assignmentId)
  return (
    <div className="item-editor">
      <div className="item-editor-fields">
        <LongTextField name="opening" label={fields.opening} max={4000} rows={2} hint={fields.openingHint} />
        <AskMatrix asks={asks} />
        <ChoiceField
          name="resultClass"
          label={fields.resultClass}
          required={false}
          options={settings.resultClasses.map(({ code, label }) => ({
            value: code,
            label: `${code} ${label}`,
          }))}
        />
        <Demands view={view} />
        <Form.Item name="involvesMoney" valuePropName="checked">
          <Checkbox>{fields.involvesMoney}</Checkbox>
        </Form.Item>
        <div className="item-form-pair">
          <TextField name="contactPerson" label={fields.contactPerson} max={60} />
          <TextField name="contactPhone" label={fields.contactPhone} max={40} type="tel" />
        </div>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldsValue }) => (
            <GapList
              gaps={gapsOf(item, settings, assignmentId, textOf(getFieldsValue(true) as ReplyValues, asks))} // this form's own fields
            />
          )}
        </Form.Item>
      </div>
      <aside className="item-editor-preview" aria-label={fields.livePreview}>
        <h3>{fields.livePreview}</h3>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldsValue }) => (
            <DraftPreview
              view={view}
              assignmentId={assignmentId}
              values={getFieldsValue(true) as ReplyValues}
            /> // as above
          )}
        </Form.Item>
      </aside>
    </div>
  )
}

/** What the chosen class asks for besides the answers: a plan with its date, or a reason. */
function Demands({ view }: Pick<Props, 'view'>) {
  const { fields } = useItemWords()
  const code = Form.useWatch<string | undefined>('resultClass')
  const chosen = view.settings.resultClasses.find(entry => entry.code === code)
  return (
    <>
      {chosen?.needsPlan && (
        <>
          <LongTextField name="planText" label={fields.plan} max={4000} />
          <div className="item-form-pair">
            <DateField name="planDueOn" label={fields.planDueOn} />
            <TextField name="planResponsible" label={fields.planResponsible} max={60} />
          </div>
        </>
      )}
      {chosen?.needsReason && <LongTextField name="reason" label={fields.declineReason} max={4000} />}
      {chosen?.needsUpwardReport && (
        <div className="item-form-pair">
          <TextField name="upwardTo" label={fields.upwardTo} max={120} />
          <DateField name="upwardOn" label={fields.upwardOn} />
        </div>
      )}
    </>
  )
}
