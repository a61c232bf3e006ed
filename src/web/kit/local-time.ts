/** 'YYYY-MM-DD HH:mm' of a moment as the county's clocks show it; the zone is fixed, whatever the reader's machine says. */
export function localTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant))
}
