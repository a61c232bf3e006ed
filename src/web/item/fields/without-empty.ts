/** Fields left blank are left out: the server then uses its own value. */
export function withoutEmpty<Values extends object>(values: Values): Partial<Values> {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  return Object.fromEntries(kept) as Partial<Values> // the same fields, some of them gone
}
