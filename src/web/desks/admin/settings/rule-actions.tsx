import { App, Button } from 'antd'
import { useState } from 'react'
import type { SettingsView } from '#web/api/settings.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { SampleDialog } from './sample-dialog.tsx'
import type { Draft } from './use-draft.ts'
import { useSettingsWords } from './use-settings-words.ts'

type Props = {
  readonly view: SettingsView
  readonly draft: Draft
  /** Tells that a dialog is open, which shows what the server refused by itself. */
  readonly onDialog: (isOpen: boolean) => void
}

/** Save, put in force, load, delete, lock; what cannot be undone is asked twice. */
export function RuleActions({ view, draft, onDialog }: Props) {
  const words = useSettingsWords()
  const { cancel } = useOfficeWords()
  const { modal } = App.useApp()
  const [dialog, setDialog] = useState<'adopt' | 'sample'>()
  const open = (next: typeof dialog) => {
    draft.forget()
    setDialog(next)
    onDialog(next !== undefined)
  }
  const closeWhen = async (done: Promise<boolean>) => {
    if (await done) open(undefined)
  }
  const sure = (okText: string, content: string, onOk: () => Promise<boolean>) =>
    modal.confirm({
      title: okText,
      content,
      okText,
      cancelText: cancel,
      onOk: async () => void (await onOk()),
    })
  const hasDraft = view.draft !== null
  return (
    <>
      <div className="tool-bar">
        <Button
          type={draft.isUnsaved ? 'primary' : 'default'}
          disabled={!draft.isUnsaved}
          loading={draft.isRunning}
          onClick={() => void draft.save()}
        >
          {words.saveDraft}
        </Button>
        {draft.isUnsaved && <Button onClick={draft.undo}>{words.undo}</Button>}
        <Button
          type={draft.isUnsaved ? 'default' : 'primary'}
          disabled={!hasDraft || draft.isUnsaved}
          onClick={() => open('adopt')}
        >
          {words.adopt}
        </Button>
        <Button onClick={() => open('sample')}>{words.sample}</Button>
        {hasDraft && (
          <Button onClick={() => sure(words.discard, words.discardConfirm, draft.discard)}>
            {words.discard}
          </Button>
        )}
        {view.running.year === view.year && (
          <Button danger onClick={() => sure(words.lock, words.lockConfirm(view.year), draft.lock)}>
            {words.lock}
          </Button>
        )}
      </div>
      {dialog === 'adopt' && (
        <AdoptDialog
          view={view}
          {...draft}
          onClose={() => open(undefined)}
          onAdopt={(from, note) => void closeWhen(draft.adopt(from, note))}
        />
      )}
      {dialog === 'sample' && (
        <SampleDialog
          {...draft}
          onClose={() => open(undefined)}
          onLoad={(name, label) => void closeWhen(draft.load(name, label))}
        />
      )}
    </>
  )
}
