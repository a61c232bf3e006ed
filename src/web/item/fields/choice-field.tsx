import { Form, Radio } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly name: NamePath
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly required?: boolean
  readonly hint?: string
  readonly onChange?: (value: string) => void
}

/** A few possibilities, all visible at once; nothing is chosen beforehand. */
export function ChoiceField({ name, label, options, required = true, hint, onChange }: Props) {
  const words = useItemWords()
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={required ? [{ required, message: `${words.form.required}${label}` }] : []}
    >
      <Radio.Group
        options={[...options]}
        className="item-choices"
        aria-label={label}
        onChange={({ target }) => onChange?.(String(target.value))}
      />
    </Form.Item>
  )
}
