/** 2024-06-28 → 2024年6月28日; anything else stays as it is. */
export function dateZh(date: string | number | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(date ?? '')) ?? []
  return year ? `${year}年${Number(month)}月${Number(day)}日` : String(date ?? '')
}
