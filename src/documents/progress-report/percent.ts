/**
 * A rate for reading: half-up, two decimals, reckoned in whole numbers. Only the whole is 100 % and only nothing is
 * 0 %; an empty base has no rate (`domain-rules.md` 10, traps 6 and 8).
 * Example: 1 of 3 is 33.33%, 99,996 of 100,000 is 99.99%, 0 of 0 is —.
 */
export function percent({
  numerator,
  denominator,
}: {
  readonly numerator: number
  readonly denominator: number | null
}): string {
  if (denominator === null || denominator === 0) return '—'
  if (numerator === 0) return '0%'
  if (numerator === denominator) return '100%'
  const hundredths = Math.floor((numerator * 20_000 + denominator) / (2 * denominator))
  const shown = Math.min(Math.max(hundredths, 1), numerator < denominator ? 9999 : hundredths)
  return `${Math.floor(shown / 100)}.${String(shown % 100).padStart(2, '0')}%`
}
