/** Names of facts and of columns, each worked out once: lists turn some forty of them a row. */
const columns = new Map<string, string>()
const facts = new Map<string, string>()

/** `hostUnitIds` → `host_unit_ids`. */
export function columnOf(fact: string): string {
  return kept(columns, fact, () => fact.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
}

/** `host_unit_ids` → `hostUnitIds`. */
export function factOf(column: string): string {
  return kept(facts, column, () =>
    column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  )
}

function kept(names: Map<string, string>, name: string, make: () => string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const made = make()
  names.set(name, made)
  return made
}
