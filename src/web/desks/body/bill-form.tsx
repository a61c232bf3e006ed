import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { proposersQuery } from '#web/api/directory.ts'
import { submitItem } from '#web/api/items.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'

const empty = { number: '', title: '', convertedOn: '', situation: '', request: '' }

/** 议案转建议: entered with the bill's number and title, its first mover and the day it was passed on. */
export function BillForm({ onClose }: { readonly onClose: () => void }) {
  const { review: words, cancel } = useOfficeWords()
  const { message } = App.useApp()
  const { run, isRunning, problem } = useCommand()
  const [values, setValues] = useState(empty)
  const [leadId, setLead] = useState<string>()
  const [typed, setTyped] = useState('')
  const { data: found = [] } = useQuery(proposersQuery(useDeferredValue(typed.trim())))
  const set = (name: keyof typeof values, value: string) => setValues({ ...values, [name]: value })
  const isComplete = values.number && values.title && values.convertedOn && leadId
  const save = async () => {
    const { number, title, convertedOn, situation, request } = values
    const done = await run(async key => {
      await submitItem(
        {
          kind: 'suggestion',
          title,
          situation,
          request,
          proposers: [{ id: leadId }],
          fromBill: { number, title, convertedOn },
        },
        key,
      )
      return true
    })
    if (!done) return
    message.success(words.billEntered)
    onClose()
  }
  const line = (name: keyof typeof values, label: string, type = 'text') => (
    <label className="form-field">
      {label}
      <Input type={type} value={values[name]} onChange={event => set(name, event.target.value)} />
    </label>
  )
  const text = (name: keyof typeof values, label: string) => (
    <label className="form-field">
      {label}
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 16 }}
        maxLength={20_000}
        value={values[name]}
        onChange={event => set(name, event.target.value)}
      />
    </label>
  )
  return (
    <section className="card stack" aria-label={words.enterBill} style={{ marginBottom: 16 }}>
      <h2>{words.enterBill}</h2>
      <p>{words.billHint}</p>
      {line('number', words.billNumber)}
      {line('title', words.billTitle)}
      <label className="form-field">
        {words.billLead}
        <Select
          aria-label={words.billLead}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          value={leadId ?? null}
          onChange={setLead}
          options={found
            .filter(({ type }) => type === 'deputy' || type === 'delegation')
            .map(({ id, name, group }) => ({ value: id, label: group ? `${name}（${group}）` : name }))}
        />
      </label>
      {line('convertedOn', words.billConvertedOn, 'date')}
      {text('situation', words.billSituation)}
      {text('request', words.billRequest)}
      {problem !== undefined && <ProblemAlert problem={problem} />}
      <div className="tool-bar">
        <Button type="primary" disabled={!isComplete} loading={isRunning} onClick={save}>
          {words.saveBill}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </section>
  )
}
