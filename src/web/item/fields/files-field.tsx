import { Form } from 'antd'
import { useRef } from 'react'
import { FilesInput, type UploadState } from '#web/kit/files-input.tsx'
import { useFilesWords } from '#web/kit/files-words.ts'

type Props = {
  readonly label?: string
  readonly required?: boolean
}

/** The files of a step, under `files`; `idsOf` makes what the command takes. */
export function FilesField({ label, required = false }: Props) {
  const words = useFilesWords()
  const state = useRef<UploadState>('idle')
  const notes = { idle: undefined, uploading: words.waiting, failed: words.failed }
  const shown = label ?? (required ? words.label : words.labelOptional)
  return (
    <Form.Item
      name="files"
      label={shown}
      rules={[
        ...(required ? [{ required, message: words.required }] : []),
        {
          validator: () => (notes[state.current] ? Promise.reject(notes[state.current]) : Promise.resolve()),
        },
      ]}
    >
      <FilesInput
        label={shown}
        onState={next => {
          state.current = next
        }}
      />
    </Form.Item>
  )
}
