import { Form, Select } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { itemsQuery } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = { intoItemId: string }

/** 并案: the main item is found by its words, among items of the same kind and year. */
export function MergeItemForm(props: FormProps) {
  const { fields, form, numberWord } = useItemWords()
  const { item } = props.view
  const [q, setQ] = useState('')
  const { data, isFetching } = useQuery({
    ...itemsQuery({ kind: item.kind, year: item.year, ...(q ? { q } : {}), pageSize: 20 }),
    placeholderData: earlier => earlier,
  })
  const options = (data?.items ?? [])
    .filter(({ itemId, stage }) => itemId !== item.id && (stage === 'filed' || stage === 'submitted'))
    .map(({ itemId, number, title, leadName }) => ({
      value: itemId,
      label: [number ? numberWord(number) : '', title, leadName].filter(Boolean).join(' · '),
    }))
  return (
    <CommandForm<'mergeItem', Values>
      {...props}
      command="mergeItem"
      initial={{}}
      // The route takes the main item's id and reads the rest from its stream.
      toData={values => values as never}
      isFinal
    >
      <Form.Item
        name="intoItemId"
        label={fields.intoItem}
        extra={fields.intoItemHint}
        rules={[{ required: true, message: `${form.required}${fields.intoItem}` }]}
      >
        <Select showSearch={{ filterOption: false, onSearch: setQ }} options={options} loading={isFetching} />
      </Form.Item>
    </CommandForm>
  )
}
