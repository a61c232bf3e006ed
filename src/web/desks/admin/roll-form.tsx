import { App, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { proposerTypes, type ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { registerProposers } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { rollLines } from './roll-lines.ts'

/** Enters a list of people of one kind; who stands in the register already is not entered twice. */
export function RollForm() {
  const { roll: words } = useOfficeWords()
  const vocabulary = useVocabulary()
  const { message } = App.useApp()
  const { run, isRunning, problem } = useCommand()
  const [type, setType] = useState<ProposerType>('deputy')
  const [text, setText] = useState('')
  const lines = rollLines(text)
  const save = async () => {
    const done = await run(async key => {
      await registerProposers(
        lines.map(line => ({ ...line, type })),
        key,
      )
      return true
    })
    if (!done) return
    message.success(words.done(lines.length))
    setText('')
  }
  return (
    <section className="card stack" aria-label={words.enter} style={{ marginBottom: 16 }}>
      <h2>{words.enter}</h2>
      <label className="form-field" style={{ maxWidth: 320 }}>
        {words.type}
        <Select
          aria-label={words.type}
          value={type}
          onChange={setType}
          options={proposerTypes.map(value => ({ value, label: vocabulary.proposerTypes[value] }))}
        />
      </label>
      <label className="form-field">
        {words.lines}
        <Input.TextArea
          rows={5}
          value={text}
          placeholder={words.example}
          onChange={event => setText(event.target.value)}
        />
      </label>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      <div>
        <Button type="primary" loading={isRunning} disabled={lines.length === 0} onClick={save}>
          {words.save(lines.length)}
        </Button>
      </div>
    </section>
  )
}
