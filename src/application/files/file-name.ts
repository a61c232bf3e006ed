import type { FileType } from '#domain/vocabulary/file-types.ts'
import { endingOf } from './type-of-content.ts'

const longest = 120

/** Endings that people use for each format, the usual one first. */
const endings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  doc: ['doc'],
  wps: ['wps'],
  xlsx: ['xlsx'],
  xls: ['xls'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  txt: ['txt'],
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g

/**
 * The name of an uploaded file, fit to be shown and saved: no folders, no characters that hide or turn others, an
 * ending that tells the truth about the content. Empty when nothing remains.
 */
export function fileName(given: string, type: FileType): string {
  const base = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = base
    .replaceAll(unseen, '')
    .replaceAll(/[<>:"|?*\ufffd]/g, '_')
    .trim()
  const isTrue = endings[type].includes(endingOf(plain))
  const stem = (isTrue ? plain.slice(0, plain.lastIndexOf('.')) : plain).replaceAll(/^\.+|[. ]+$/g, '')
  if (stem === '') return ''
  const ending = isTrue ? endingOf(plain) : (endings[type][0] ?? type)
  return `${Array.from(stem).slice(0, longest).join('')}.${ending}`
}
