import { Form, Input, Radio } from 'antd'
import { askAnswers } from '#domain/vocabulary/ask-answers.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import type { ReplyValues } from './reply-values.ts'

type Ask = { readonly id: string; readonly text: string }

/** 逐条对账: every ask with its answer and the words for it; an empty row is counted and shown. */
export function AskMatrix({ asks }: { readonly asks: readonly Ask[] }) {
  const { fields } = useItemWords()
  const answers = Form.useWatch<ReplyValues['answers']>('answers') ?? []
  const done = asks.filter((_, index) => answers[index]?.text?.trim()).length
  return (
    <section aria-label={fields.matrix} className="item-matrix">
      <h3>
        {fields.matrix}
        <small className={done < asks.length ? 'item-matrix-open' : 'item-matrix-done'}>
          {fields.answered(done, asks.length)}
        </small>
      </h3>
      {asks.map((ask, index) => (
        <AskRow key={ask.id} ask={ask} index={index} isOnly={ask.id === 'all'} />
      ))}
    </section>
  )
}

function AskRow({
  ask,
  index,
  isOnly,
}: {
  readonly ask: Ask
  readonly index: number
  readonly isOnly: boolean
}) {
  const { fields, form } = useItemWords()
  const vocabulary = useVocabulary()
  return (
    <fieldset className="item-matrix-row">
      <legend>
        <b>{isOnly ? fields.wholeItem : fields.point(index + 1)}</b> {ask.text}
      </legend>
      <Form.Item
        name={['answers', index, 'answer']}
        label={fields.answer}
        dependencies={[['answers', index, 'text']]}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, answer) => {
              const text: string = getFieldValue(['answers', index, 'text']) ?? ''
              if (text.trim() && !answer) throw new Error(`${form.required}${fields.answer}`)
            },
          }),
        ]}
      >
        <Radio.Group
          aria-label={`${ask.text} ${fields.answer}`}
          options={askAnswers.map(value => ({ value, label: vocabulary.askAnswers[value] }))}
        />
      </Form.Item>
      <Form.Item name={['answers', index, 'text']} label={fields.answerText}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} maxLength={10_000} />
      </Form.Item>
    </fieldset>
  )
}
