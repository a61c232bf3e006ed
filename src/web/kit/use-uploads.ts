import { useRef, useState } from 'react'
import type { FileRef } from '#domain/item/files.ts'
import { fileLimit, filesAtOnce } from '#domain/vocabulary/file-types.ts'
import { ProblemError } from '#web/api/client.ts'
import { uploadFile } from '#web/api/files.ts'
import { useFilesWords } from './files-words.ts'

/** A file on its way, or one that did not arrive. The key stays, so that a second try is the same upload. */
export type Upload = {
  readonly key: string
  readonly file: File
  readonly percent: number
  readonly fault?: string
}

type Held = { readonly value: readonly FileRef[]; readonly onChange: (value: readonly FileRef[]) => void }

/** Sends files one after the other; what arrived is the value, what has not is told beside it. */
export function useUploads({ value, onChange }: Held) {
  const words = useFilesWords()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  // An upload ends long after the click that began it: what the form holds by then is asked for, not remembered.
  const held = useRef({ value, onChange })
  held.current = { value, onChange }
  const change = (key: string, difference: Partial<Upload>) =>
    setUploads(all => all.map(upload => (upload.key === key ? { ...upload, ...difference } : upload)))
  const drop = (key: string) => setUploads(all => all.filter(upload => upload.key !== key))

  const send = async ({ key, file }: Pick<Upload, 'key' | 'file'>) => {
    try {
      const taken = await uploadFile(file, { key, onProgress: percent => change(key, { percent }) })
      drop(key)
      held.current.value = [...held.current.value.filter(({ id }) => id !== taken.id), taken]
      held.current.onChange(held.current.value)
    } catch (thrown) {
      change(key, { fault: thrown instanceof ProblemError ? thrown.problem.detail : String(thrown) })
    }
  }
  return {
    uploads,
    drop,
    retry: async ({ key, file }: Upload) => {
      setUploads(all => all.map(upload => (upload.key === key ? { key, file, percent: 0 } : upload)))
      await send({ key, file })
    },
    add: async (files: readonly File[]) => {
      const room = filesAtOnce - value.length - uploads.length
      const added = files.slice(0, Math.max(0, room)).map(file => ({
        key: crypto.randomUUID(),
        file,
        percent: 0,
        ...(file.size > fileLimit ? { fault: words.tooLarge(file.name) } : {}),
      }))
      setUploads(all => [...all, ...added])
      for (const upload of added) if (!('fault' in upload)) await send(upload)
    },
  }
}
