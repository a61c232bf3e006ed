import { Button, Checkbox, Form } from 'antd'
import type { ItemProposer } from '#domain/item/item.ts'
import { useItemWords } from '../item-words.ts'

/** Which proposers were met, by their place in the item's list. */
export function ProposersField({ proposers }: { readonly proposers: readonly ItemProposer[] }) {
  const { fields, form } = useItemWords()
  const context = Form.useFormInstance()
  const all = proposers.map((_, index) => index)
  return (
    <Form.Item label={fields.met} required={false}>
      {proposers.length > 3 && (
        <Button
          size="small"
          onClick={() => context.setFieldValue('proposers', all)}
          className="item-form-select-all"
        >
          {fields.selectAll}
        </Button>
      )}
      <Form.Item
        name="proposers"
        noStyle
        rules={[{ required: true, type: 'array', min: 1, message: `${form.required}${fields.met}` }]}
      >
        <Checkbox.Group
          className="item-choices"
          options={proposers.map(({ name }, value) => ({ value, label: name }))}
          aria-label={fields.met}
        />
      </Form.Item>
    </Form.Item>
  )
}
