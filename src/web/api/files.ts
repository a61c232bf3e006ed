import type { FileRef } from '#domain/item/files.ts'
import { base, ProblemError, type Problem } from './client.ts'

/** Where a file of an item is read; a picture opens, everything else is saved. */
export const addressOfFile = (itemId: string, fileId: string) => `${base}/items/${itemId}/files/${fileId}`

type Uploading = { readonly key: string; readonly onProgress: (percent: number) => void }

/** One file to the server. `fetch` tells nothing of how far an upload is, so the older way it is. */
export function uploadFile(file: File, { key, onProgress }: Uploading): Promise<FileRef> {
  const body = new FormData()
  body.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${base}/files`)
    request.responseType = 'json'
    request.setRequestHeader('accept-language', document.documentElement.lang || 'zh-CN')
    request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100))
    request.onload = () => {
      if (request.status < 400) return resolve(request.response as FileRef) // the contract's shape
      if (request.status === 401) window.dispatchEvent(new Event('tiban:signed-out'))
      reject(new ProblemError((request.response as Problem | null) ?? failedWith(request.status)))
    }
    request.onerror = () => reject(new ProblemError(failedWith(0)))
    request.send(body)
  })
}

function failedWith(status: number): Problem {
  const isEnglish = document.documentElement.lang === 'en'
  const detail = isEnglish
    ? 'The file did not reach the server. Try again in a moment.'
    : '文件没有传到服务器，请稍候重试。'
  return { status, code: 'offline', title: isEnglish ? 'No connection' : '网络不通', detail }
}
