import { Form, Select } from 'antd'
import { DateField } from '../fields/date-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { withoutEmpty } from '../fields/without-empty.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { number?: string; category?: string; filedOn?: string }

/** 登记 / 立案: number and day fill themselves when left empty. */
export function FileItemForm(props: FormProps) {
  const { fields } = useItemWords()
  const { item, settings } = props.view
  return (
    <CommandForm<'fileItem', Values>
      {...props}
      command="fileItem"
      initial={{ category: item.category, ...(item.listNumber ? { number: item.listNumber } : {}) }}
      toData={values => withoutEmpty(values)}
    >
      <TextField name="number" label={fields.number} max={40} hint={fields.numberHint} />
      <Form.Item name="category" label={fields.category}>
        <Select options={settings.categories.map(value => ({ value, label: value }))} />
      </Form.Item>
      <DateField name="filedOn" label={fields.filedOn} hint={fields.filedOnHint} />
    </CommandForm>
  )
}
