import { fileLimitMegabytes, filesAtOnce } from '#domain/vocabulary/file-types.ts'
import type { FileFaultPhrases } from '../file-phrases.ts'
import type { FilesPhrases } from '../zh-CN/files.ts'

const formats = 'PDF, Word (docx, doc, wps), Excel (xlsx, xls), pictures (jpg, png) or text (txt)'

/** Why an upload was not taken. */
export const fileFault: FileFaultPhrases = {
  none: 'No file arrived; choose it again and upload it',
  empty: 'The file is empty. Look at the original and upload it again.',
  type: `Files of this kind are not taken. Save it as ${formats}; the content decides, not the ending of the name.`,
  unreadableImage: 'The picture is damaged or too large to be read. Take it again, or save it anew.',
  name: 'Nothing readable remains of the file name. Rename the file and upload it again.',
}

/** The field for files, and lists of them. */
export const files: FilesPhrases = {
  label: 'Files',
  labelOptional: 'Files (optional)',
  hint: `Up to ${fileLimitMegabytes} MB each, ${filesAtOnce} at most: ${formats}. Where a photograph was taken is removed from it.`,
  choose: 'Choose files',
  camera: 'Take a picture',
  uploading: (name, percent) => `Uploading “${name}”, ${percent}%`,
  uploaded: name => `“${name}” is uploaded`,
  remove: name => `Remove “${name}”`,
  retry: 'Upload again',
  waiting: 'A file is still being uploaded. Wait a moment, then send.',
  failed: 'A file could not be uploaded. Upload it again, or remove it.',
  required: 'A file is needed',
  tooMany: `At most ${filesAtOnce} files`,
  tooLarge: name => `“${name}” is larger than ${fileLimitMegabytes} MB. Make it smaller first.`,
  open: 'Open',
  save: 'Save',
  bytes: bytes =>
    bytes < 1_048_576
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`,
}
