import { Form, Input } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly name: NamePath
  readonly label: string
  readonly required?: boolean
  readonly earliest?: string
  readonly latest?: string
  readonly hint?: string
}

/** A legal day. The browser's own date input: it speaks 'YYYY-MM-DD', works by keyboard and on every phone. */
export function DateField({ name, label, required = false, earliest, latest, hint }: Props) {
  const words = useItemWords()
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={required ? [{ required, message: `${words.form.required}${label}` }] : []}
    >
      <Input type="date" min={earliest} max={latest} className="item-date-input" />
    </Form.Item>
  )
}
