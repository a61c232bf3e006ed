import { useState } from 'react'
import type { ItemView } from '#web/api/items.ts'
import { focusFirstFault } from './focus-first-fault.ts'
import type { UploadState } from '#web/kit/files-input.tsx'
import { MyFiles } from './my-files.tsx'
import { ProblemNote } from './problem-note.tsx'
import { ScreenTitle } from './screen-title.tsx'
import { StepDone } from './step-done.tsx'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import { useSending } from './use-sending.ts'

/** 修改后重新提交: the returned text with what was asked above it. */
export function ResubmitScreen({ view }: { readonly view: ItemView }) {
  const { steps, write, reasons } = useProposerWords()
  const { item } = view
  const [text, setText] = useState({ title: item.title, situation: item.situation, request: item.request })
  const [files, setFiles] = useState(item.files ?? [])
  const [state, setState] = useState<UploadState>('idle')
  const [isTried, setTried] = useState(false)
  const sending = useSending(view, 'resubmitItem')
  const problem = text.title.trim().length < 2 ? write.missingTitle : undefined
  if (sending.isSuccess) return <StepDone itemId={item.id} />
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (problem) focusFirstFault(event.currentTarget)
        else if (state === 'idle')
          sending.mutate({ ...text, category: item.category, files: files.map(({ id }) => id) })
      }}
    >
      <ScreenTitle>{steps.resubmitItem.title}</ScreenTitle>
      <aside className="my-notice">
        <b>{reasons.returned}</b>
        <p className="my-prose">{item.returns.at(-1)?.reason}</p>
      </aside>
      <TextBox
        label={write.itemTitle}
        value={text.title}
        max={200}
        rows={2}
        problem={problem}
        onChange={title => setText({ ...text, title })}
      />
      <TextBox
        label={write.situation}
        value={text.situation}
        max={20_000}
        rows={6}
        onChange={situation => setText({ ...text, situation })}
      />
      <TextBox
        label={write.request}
        value={text.request}
        max={20_000}
        rows={6}
        onChange={request => setText({ ...text, request })}
      />
      <MyFiles value={files} isTried={isTried} state={state} onState={setState} onChange={setFiles} />
      <ProblemNote error={sending.error} />
      <button type="submit" className="my-button" disabled={sending.isPending}>
        {steps.resubmitItem.send}
      </button>
    </form>
  )
}
