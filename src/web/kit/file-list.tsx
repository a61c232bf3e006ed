import type { FileRef } from '#domain/item/files.ts'
import { imageTypes } from '#domain/vocabulary/file-types.ts'
import { addressOfFile } from '#web/api/files.ts'
import { useFilesWords } from './files-words.ts'
import './files.css'

type Props = { readonly itemId: string; readonly files: readonly FileRef[] | undefined }

/** 附件清单: a picture opens beside the page, everything else is saved. Nothing where there are none. */
export function FileList({ itemId, files = [] }: Props) {
  const words = useFilesWords()
  if (files.length === 0) return null
  return (
    <ul className="file-list" aria-label={words.label}>
      {files.map(({ id, name, type, size }) => {
        const isPicture = (imageTypes as readonly string[]).includes(type)
        return (
          <li key={id}>
            <a
              href={addressOfFile(itemId, id)}
              {...(isPicture ? { target: '_blank', rel: 'noreferrer' } : { download: name })}
            >
              {name}
            </a>
            <span className="soft">
              {isPicture ? words.open : words.save} · {words.bytes(size)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
