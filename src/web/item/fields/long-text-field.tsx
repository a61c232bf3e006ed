import { Form, Input } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly name: NamePath
  readonly label: string
  readonly max: number
  /** Fewest characters the server accepts; nothing is required when absent. */
  readonly least?: number
  readonly rows?: number
  readonly hint?: string
}

/** Text of several lines that grows with what is written. */
export function LongTextField({ name, label, max, least, rows = 3, hint }: Props) {
  const words = useItemWords()
  const rules = least
    ? [
        { required: true, whitespace: true, message: `${words.form.required}${label}` },
        { min: least, message: words.form.tooShort(least) },
      ]
    : []
  return (
    <Form.Item name={name} label={label} extra={hint} rules={rules}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 16 }} maxLength={max} />
    </Form.Item>
  )
}
