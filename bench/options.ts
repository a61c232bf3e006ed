import { parseArgs } from 'node:util'

export type BenchOptions = { readonly items: number; readonly jurisdictions: number; readonly out?: string }

/** `npm run bench -- [--items N] [--jurisdictions J] [--out FILE]` */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      items: { type: 'string', default: '100000' },
      jurisdictions: { type: 'string', default: '50' },
      out: { type: 'string' },
    },
  })
  const items = Number(values.items)
  const jurisdictions = Number(values.jurisdictions)
  if (
    !(
      Number.isInteger(items) &&
      items > 0 &&
      Number.isInteger(jurisdictions) &&
      jurisdictions > 0 &&
      items >= jurisdictions
    )
  ) {
    throw new Error(
      '--items and --jurisdictions are whole numbers above 0, items not fewer than jurisdictions',
    )
  }
  return { items, jurisdictions, ...(values.out === undefined ? {} : { out: values.out }) }
}
