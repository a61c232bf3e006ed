import { useEffect, useId } from 'react'
import type { FileRef } from '#domain/item/files.ts'
import { fileTypes, filesAtOnce } from '#domain/vocabulary/file-types.ts'
import { useFilesWords } from './files-words.ts'
import { useUploads, type Upload } from './use-uploads.ts'
import './files.css'

export type UploadState = 'idle' | 'uploading' | 'failed'

type Props = {
  readonly label: string
  /** Given by the form that holds the field. */
  readonly value?: readonly FileRef[]
  readonly onChange?: (value: readonly FileRef[]) => void
  readonly onState?: (state: UploadState) => void
}

const accept = [...fileTypes.map(type => `.${type}`), '.jpeg', 'image/*'].join(',')

/** 附件: chosen, taken with the camera of a phone, or dropped here; sent at once, removed again until the step is sent. */
export function FilesInput({ label, value = [], onChange = () => undefined, onState }: Props) {
  const words = useFilesWords()
  const hint = useId()
  const { uploads, add, drop, retry } = useUploads({ value, onChange })
  const state = uploads.some(({ fault }) => fault === undefined)
    ? 'uploading'
    : uploads.length > 0
      ? 'failed'
      : 'idle'
  useEffect(() => onState?.(state), [state, onState])
  const take = (files: FileList | null) => void add([...(files ?? [])])
  return (
    <div className="files">
      {(value.length > 0 || uploads.length > 0) && (
        <ul>
          {value.map(file => (
            <li key={file.id}>
              <span className="files-name">{file.name}</span>
              <span className="soft">{words.bytes(file.size)}</span>
              <button
                type="button"
                className="plain-button"
                aria-label={words.remove(file.name)}
                onClick={() => onChange(value.filter(({ id }) => id !== file.id))}
              >
                ✕
              </button>
            </li>
          ))}
          {uploads.map(upload => (
            <UploadLine key={upload.key} upload={upload} onDrop={drop} onRetry={retry} />
          ))}
        </ul>
      )}
      {value.length + uploads.length < filesAtOnce && (
        <p className="files-buttons">
          <FileButton name={words.choose} label={label} hint={hint} isMultiple onTake={take} />
          <FileButton name={words.camera} label={label} hint={hint} isCamera onTake={take} />
        </p>
      )}
      <p id={hint} className="files-hint">
        {words.hint}
      </p>
    </div>
  )
}

type ButtonProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly isMultiple?: boolean
  readonly isCamera?: boolean
  readonly onTake: (files: FileList | null) => void
}

/** A label is the button: the browser opens its own choice, by keyboard too. */
function FileButton({ name, label, hint, isMultiple = false, isCamera = false, onTake }: ButtonProps) {
  return (
    <label
      className={isCamera ? 'files-button files-camera' : 'files-button'}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        onTake(event.dataTransfer.files)
      }}
    >
      {name}
      <input
        type="file"
        aria-label={`${label}：${name}`}
        aria-describedby={hint}
        accept={isCamera ? 'image/*' : accept}
        multiple={isMultiple}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={event => {
          onTake(event.target.files)
          event.target.value = '' // the same file may be chosen again after it was removed
        }}
      />
    </label>
  )
}

type LineProps = {
  readonly upload: Upload
  readonly onDrop: (key: string) => void
  readonly onRetry: (upload: Upload) => void
}

function UploadLine({ upload, onDrop, onRetry }: LineProps) {
  const words = useFilesWords()
  const { key, file, percent, fault } = upload
  return (
    <li className={fault ? 'files-failed' : undefined}>
      <span className="files-name">{file.name}</span>
      {fault ? (
        <>
          <span role="alert">{fault}</span>
          <button type="button" className="plain-button" onClick={() => onRetry(upload)}>
            {words.retry}
          </button>
          <button
            type="button"
            className="plain-button"
            aria-label={words.remove(file.name)}
            onClick={() => onDrop(key)}
          >
            ✕
          </button>
        </>
      ) : (
        <progress max={100} value={percent} aria-label={words.uploading(file.name, percent)} />
      )}
    </li>
  )
}
