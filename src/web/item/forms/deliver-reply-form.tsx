import { Button, Form, Input, Radio } from 'antd'
import { deliveryMeans, type DeliveryMeans } from '#domain/vocabulary/delivery-means.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = WithFiles & { means: DeliveryMeans[]; proofs?: (string | undefined)[] }

/** 送达: every addressee by the county's rule, each by a means of his own; who has no account cannot be reached online. */
export function DeliverReplyForm(props: FormProps) {
  const { fields } = useItemWords()
  const { item, addressees: all } = props.view
  const direct = all.flatMap(({ proposer, throughLead }) => (throughLead ? [] : [proposer]))
  const relayed = all.flatMap(({ proposer, throughLead }) => (throughLead ? [proposer.name] : []))
  const left = item.proposers.filter((_, index) => !all.some(({ place }) => place === index))
  return (
    <CommandForm<'deliverReply', Values>
      {...props}
      command="deliverReply"
      initial={{ means: direct.map(({ id }) => (id ? 'online' : 'inPerson')) }}
      toData={({ means, files, proofs = [] }) => ({
        replyId: props.target,
        means,
        proofs: means.map((_, index) => proofs[index] ?? ''),
        ...idsOf(files),
      })}
      isFinal
    >
      {direct.length > 2 && <SameForAll count={direct.length} />}
      {direct.map(({ id, name }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: proposers have no id of their own when the register does not know them; their order never changes
        <AddresseeRow key={`${id ?? name}/${index}`} name={name} index={index} isKnown={id !== undefined} />
      ))}
      {direct.some(({ id }) => !id) && <p className="item-form-hint">{fields.notOnline}</p>}
      {relayed.length > 0 && <p className="item-form-hint">{fields.relayed(relayed.join('、'))}</p>}
      {left.length > 0 && (
        <p className="item-form-hint">{fields.leadAlone(left.map(({ name }) => name).join('、'))}</p>
      )}
      <FilesField label={fields.deliveryProof} />
    </CommandForm>
  )
}

function AddresseeRow({ name, index, isKnown }: { name: string; index: number; isKnown: boolean }) {
  const { fields } = useItemWords()
  const { deliveryMeans: meansWords } = useVocabulary()
  const means = Form.useWatch<DeliveryMeans | undefined>(['means', index])
  return (
    <>
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
      {means !== undefined && means !== 'online' && (
        <Form.Item name={['proofs', index]} className="item-form-addressee">
          <Input aria-label={fields.proofOf(name)} placeholder={fields.proof} maxLength={200} />
        </Form.Item>
      )}
    </>
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
