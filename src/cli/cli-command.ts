import type { Application } from '#application/application.ts'

export type Options = { readonly [name: string]: string | boolean | undefined }

export type CliRun = {
  readonly app: Application
  readonly options: Options
  readonly print: (text: string) => void
  readonly report: (line: string) => void
}

/** One command of the operator's line. */
export type CliCommand = {
  readonly words: readonly string[]
  readonly usage: string
  /** The options, or what is wrong with them. */
  readonly parse: (args: readonly string[]) => Options | string
  /** The exit code: 0 done, 1 done with refusals. */
  readonly run: (run: CliRun) => Promise<number>
}
