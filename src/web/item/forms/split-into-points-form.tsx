import { Button, Form, Input } from 'antd'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { points: string[] }

/** 逐条分解: one box an ask; the item's own request stands beside it to be copied from. */
export function SplitIntoPointsForm(props: FormProps) {
  const { fields, form, text } = useItemWords()
  const { item } = props.view
  return (
    <CommandForm<'splitIntoPoints', Values>
      {...props}
      command="splitIntoPoints"
      initial={{
        points: startingPoints(
          item.points.map(({ text }) => text),
          item.request,
        ),
      }}
      toData={({ points }) => ({ points: points.filter(point => point?.trim()) })}
    >
      {item.request && (
        <details className="item-quote">
          <summary>{text.request}</summary>
          <p className="item-prose">{item.request}</p>
        </details>
      )}
      <Form.List name="points">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key} className="item-form-row">
                <Form.Item
                  name={name}
                  label={fields.point(index + 1)}
                  rules={[{ required: true, whitespace: true, min: 2, message: form.tooShort(2) }]}
                >
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button onClick={() => remove(name)}>{form.remove(fields.point(index + 1))}</Button>
                )}
              </div>
            ))}
            {rows.length < 30 && <Button onClick={() => add('')}>{form.add}</Button>}
          </>
        )}
      </Form.List>
    </CommandForm>
  )
}

/** The points there are; else the numbered lines of the request, which writers mostly give themselves. */
function startingPoints(points: readonly string[], request: string): string[] {
  if (points.length > 0) return [...points]
  const numbered = request
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => /^(?:[一二三四五六七八九十]+[、．.]|[（(]?\d+[)）、．.])/.test(line))
    .map(line => line.replace(/^(?:[一二三四五六七八九十]+[、．.]|[（(]?\d+[)）、．.])\s*/, ''))
  return numbered.length > 0 ? numbered : ['']
}
