import { Form, Input } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly name: NamePath
  readonly label: string
  readonly max: number
  readonly required?: boolean
  readonly hint?: string
  readonly type?: 'text' | 'tel'
}

/** One line of text with its label above it. */
export function TextField({ name, label, max, required = false, hint, type = 'text' }: Props) {
  const words = useItemWords()
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={required ? [{ required, whitespace: true, message: `${words.form.required}${label}` }] : []}
    >
      <Input type={type} maxLength={max} autoComplete="off" />
    </Form.Item>
  )
}
