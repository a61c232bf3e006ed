import { TextRun as BareTextRun, type IRunOptions } from 'docx'
import { printable } from './printable.ts'

/** A run of text as every paper sets it: whatever somebody typed, the paper can be opened. */
export class TextRun extends BareTextRun {
  constructor(options: IRunOptions) {
    super(options.text === undefined ? options : { ...options, text: printable(options.text) })
  }
}
