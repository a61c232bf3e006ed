import { App, Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import type { Part } from '#web/api/parts.ts'
import { useDeskWords } from './use-desk-words.ts'
import { useSignMany, type SignResult } from './use-sign-many.ts'

type Props = {
  readonly parts: readonly Part[]
  readonly isAll: boolean
  readonly onAll: (isAll: boolean) => void
}

/** 批量签收: asked once, since it is final; afterwards each part has its own result. */
export function SignSelected({ parts, isAll, onAll }: Props) {
  const words = useDeskWords()
  const { modal } = App.useApp()
  const { sign, done, isRunning } = useSignMany()
  const [results, setResults] = useState<readonly SignResult[]>()
  const ask = () =>
    modal.confirm({
      title: words.signConfirm(parts.length),
      content: words.signHint,
      okText: words.confirm,
      cancelText: words.cancel,
      onOk: async () => {
        setResults(await sign(parts))
        onAll(false)
      },
    })
  return (
    <div className="desk-signing">
      <Checkbox
        checked={isAll}
        indeterminate={!isAll && parts.length > 0}
        onChange={event => onAll(event.target.checked)}
      >
        {words.selectAll}
      </Checkbox>
      <Button type="primary" disabled={parts.length === 0} loading={isRunning} onClick={ask}>
        {isRunning ? words.signing(done, parts.length) : words.signSelected(parts.length)}
      </Button>
      <Modal
        open={results !== undefined}
        title={words.signResults}
        onCancel={() => setResults(undefined)}
        footer={
          <Button type="primary" onClick={() => setResults(undefined)}>
            {words.closeResults}
          </Button>
        }
      >
        <p>{words.signDone(results?.filter(({ fault }) => !fault).length ?? 0, results?.length ?? 0)}</p>
        <ul className="desk-results">
          {results?.map(({ part, fault }) => (
            <li key={`${part.itemId}/${part.assignmentId}`} className={fault ? 'desk-result-fault' : ''}>
              <b>{part.title}</b> {fault ?? words.signOk}
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  )
}
