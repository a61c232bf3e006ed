/** A table as it is read, before any form is given to it: the same rows go on paper, on a page, into a sheet. */
export type SheetTable = {
  readonly title: string
  readonly columns: readonly {
    readonly label: string
    /** Share of the width, against the others. */
    readonly width: number
    readonly align: 'left' | 'center' | 'right'
  }[]
  readonly rows: readonly (readonly string[])[]
  readonly note?: string
}
