/** A rate as people read it: half up to two decimals, and never 100 % before it is whole. */
export function percent(rate: number | null): string {
  if (rate === null) return '—'
  const hundredths = Math.round(rate * 10_000)
  const shown = rate < 1 && hundredths === 10_000 ? 9999 : rate > 0 && hundredths === 0 ? 1 : hundredths
  return `${(shown / 100).toFixed(shown % 100 === 0 ? 0 : 2)} %`
}
