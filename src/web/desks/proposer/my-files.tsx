import type { FileRef } from '#domain/item/files.ts'
import { FilesInput, type UploadState } from '#web/kit/files-input.tsx'
import { useFilesWords } from '#web/kit/files-words.ts'

type Props = {
  readonly value: readonly FileRef[]
  readonly state: UploadState
  /** True once the form was to be sent: what still keeps it is said then. */
  readonly isTried: boolean
  readonly onState: (state: UploadState) => void
  readonly onChange: (files: readonly FileRef[]) => void
}

/** 附件 of what I write: photographs of the place, a signed paper, a survey. */
export function MyFiles({ value, state, isTried, onState, onChange }: Props) {
  const words = useFilesWords()
  const notes = { idle: undefined, uploading: words.waiting, failed: words.failed }
  return (
    <fieldset className="my-files">
      <legend>{words.labelOptional}</legend>
      <FilesInput label={words.label} value={value} onChange={onChange} onState={onState} />
      {isTried && notes[state] && (
        <p role="alert" className="my-fault">
          {notes[state]}
        </p>
      )}
    </fieldset>
  )
}
