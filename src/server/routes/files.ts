import { createHash } from 'node:crypto'
import { readItemFile } from '#application/files/read-file.ts'
import { uploadFile } from '#application/files/upload-file.ts'
import { imageTypes, type FileType } from '#domain/vocabulary/file-types.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import { answerOnce } from '../answer-once.ts'
import { problem, problemOfIssues } from '../problems.ts'
import { docxType, file, xlsxType, type Route } from '../route.ts'
import { unstorable } from '../unstorable.ts'
import { uploaded } from '../uploaded.ts'

export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: docxType,
  doc: 'application/msword',
  wps: 'application/vnd.ms-works',
  xlsx: xlsxType,
  xls: 'application/vnd.ms-excel',
  jpg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
}

export const fileRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/files',
    access: 'signedIn',
    summary:
      'Upload one file (multipart: `file`); what comes back is named by a command, in its `files`, as evidence',
    handle: async call => {
      const { app, actor, request, language } = call
      const upload = await uploaded(request)
      if (!upload) return problem('malformed', language, { reason: phrasesOf(language).fileFault.none })
      const { fileName: name, bytes } = upload
      const fault = unstorable({ file: name })
      if (fault) return problemOfIssues([fault], language)
      const content = [name, createHash('sha256').update(bytes).digest('hex')]
      return await answerOnce(call, content, async () => {
        const taken = await uploadFile(app, actor, { name, bytes })
        if (typeof taken !== 'string') return { status: 201, body: taken }
        if (taken === 'tooLarge') return problem('tooLarge', language)
        if (taken === 'tooMany') return problem('tooManyRequests', language)
        return problem('fileRefused', language, { reason: phrasesOf(language).fileFault[taken] })
      })
    },
  },
  {
    method: 'GET',
    path: '/items/{itemId}/files/{fileId}',
    access: 'signedIn',
    summary: 'A file of an item, for those who may read the part that names it',
    produces: 'application/octet-stream',
    handle: async ({ app, actor, params, language }) => {
      const found = await readItemFile(app, actor, {
        itemId: params.itemId ?? '',
        fileId: params.fileId ?? '',
      })
      if (!found) return problem('notFound', language)
      const isPicture = (imageTypes as readonly FileType[]).includes(found.type)
      return file(found.bytes, { name: found.name, type: mediaTypes[found.type], isPicture })
    },
  },
]
