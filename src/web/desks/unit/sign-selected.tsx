import { Button, Checkbox, ConfigProvider, Modal } from 'antd'
import { useState } from 'react'
import type { Part } from '#web/api/parts.ts'
import { SignResults } from './sign-results.tsx'
import { useDeskWords } from './use-desk-words.ts'
import { useSignMany, type SignResult } from './use-sign-many.ts'

type Props = {
  readonly parts: readonly Part[]
  /** How many rows of the list have a box. */
  readonly signable: number
  readonly onAll: (isAll: boolean) => void
}

/** 批量签收: asked once, since it is final; afterwards each part has its own result. */
export function SignSelected({ parts, signable, onAll }: Props) {
  const words = useDeskWords()
  const { sign, done, isRunning } = useSignMany()
  const [isAsking, setAsking] = useState(false)
  const [results, setResults] = useState<readonly SignResult[]>()
  const isAll = signable > 0 && parts.length === signable
  const signAll = async () => {
    setResults(await sign(parts))
    setAsking(false)
    onAll(false)
  }
  return (
    <ConfigProvider button={{ autoInsertSpace: false }}>
      {signable > 0 && (
        <div className="desk-signing">
          <Checkbox
            checked={isAll}
            indeterminate={!isAll && parts.length > 0}
            onChange={event => onAll(event.target.checked)}
          >
            {words.selectAll}
          </Checkbox>
          <Button type="primary" disabled={parts.length === 0} onClick={() => setAsking(true)}>
            {words.signSelected(parts.length)}
          </Button>
        </div>
      )}
      <Modal
        open={isAsking}
        title={words.signConfirm(parts.length)}
        okText={isRunning ? words.signing(done + 1, parts.length) : words.confirm}
        cancelText={words.cancel}
        confirmLoading={isRunning}
        onOk={signAll}
        onCancel={() => setAsking(false)}
      >
        <p>{words.signHint}</p>
      </Modal>
      <SignResults results={results} onClose={() => setResults(undefined)} />
    </ConfigProvider>
  )
}
