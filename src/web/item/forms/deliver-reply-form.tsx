import { Button, Form, Radio } from 'antd'
import { deliveryMeans, type DeliveryMeans } from '#domain/vocabulary/delivery-means.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { means: DeliveryMeans[] }

/** 送达: every proposer of the item, each by a means of his own; who has no account cannot be reached online. */
export function DeliverReplyForm(props: FormProps) {
  const { fields } = useItemWords()
  const { proposers } = props.view.item
  return (
    <CommandForm<'deliverReply', Values>
      {...props}
      command="deliverReply"
      initial={{ means: proposers.map(({ id }) => (id ? 'online' : 'inPerson')) }}
      toData={({ means }) => ({ replyId: props.target, means })}
      isFinal
    >
      {proposers.length > 2 && <SameForAll count={proposers.length} />}
      {proposers.map(({ id, name }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: proposers have no id of their own when the register does not know them; their order never changes
        <AddresseeRow key={`${id ?? name}/${index}`} name={name} index={index} isKnown={id !== undefined} />
      ))}
      {proposers.some(({ id }) => !id) && <p className="item-form-hint">{fields.notOnline}</p>}
    </CommandForm>
  )
}

function AddresseeRow({ name, index, isKnown }: { name: string; index: number; isKnown: boolean }) {
  const { deliveryMeans: meansWords } = useVocabulary()
  return (
    <Form.Item name={['means', index]} label={name} className="item-form-addressee">
      <Radio.Group
        aria-label={name}
        options={deliveryMeans.map(value => ({
          value,
          label: meansWords[value],
          disabled: value === 'online' && !isKnown,
        }))}
      />
    </Form.Item>
  )
}

function SameForAll({ count }: { readonly count: number }) {
  const { fields } = useItemWords()
  const { deliveryMeans: meansWords } = useVocabulary()
  const form = Form.useFormInstance<Values>()
  return (
    <p className="item-form-same">
      {fields.sameForAll}
      {(['inPerson', 'post'] as const).map(means => (
        <Button
          key={means}
          size="small"
          onClick={() =>
            form.setFieldValue(
              'means',
              Array.from({ length: count }, () => means),
            )
          }
        >
          {meansWords[means]}
        </Button>
      ))}
    </p>
  )
}
