import { Form, Select } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useQuery } from '@tanstack/react-query'
import { directoryQuery } from '#web/api/directory.ts'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly name: NamePath
  readonly label: string
  readonly required?: boolean
  readonly without?: readonly string[]
  /** Said behind the name of one unit: that it keeps the part. */
  readonly mark?: { readonly unitId: string; readonly text: string }
}

/** One undertaking unit, found by typing part of its full or short name. */
export function UnitField({ name, label, required = false, without = [], mark }: Props) {
  const words = useItemWords()
  const { data } = useQuery(directoryQuery())
  const options = (data?.units ?? [])
    .filter(({ id, closure }) => !closure && !without.includes(id))
    .map(({ id, name, shortName }) => ({
      value: id,
      label: mark?.unitId === id ? `${name}${mark.text}` : name,
      search: `${name} ${shortName}`,
    }))
  return (
    <Form.Item
      name={name}
      label={label}
      rules={required ? [{ required, message: `${words.form.required}${label}` }] : []}
    >
      <Select
        showSearch={{ filterOption: (typed, option) => option?.search.includes(typed) ?? false }}
        allowClear={!required}
        options={options}
        loading={!data}
      />
    </Form.Item>
  )
}
