import type { FileFault } from '#domain/vocabulary/file-types.ts'

/** Why an upload was not taken, and what to do; `none` when the request held no file. */
export type FileFaultPhrases = Readonly<Record<Exclude<FileFault, 'tooLarge' | 'tooMany'> | 'none', string>>
