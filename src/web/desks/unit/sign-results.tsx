import { Button, Modal } from 'antd'
import { useDeskWords } from './use-desk-words.ts'
import type { SignResult } from './use-sign-many.ts'

type Props = { readonly results: readonly SignResult[] | undefined; readonly onClose: () => void }

/** What became of each part that was to be signed for: done, or the server's sentence why not. */
export function SignResults({ results, onClose }: Props) {
  const words = useDeskWords()
  return (
    <Modal
      open={results !== undefined}
      title={words.signResults}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
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
  )
}
