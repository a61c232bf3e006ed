/** Full-width digits and letters (１４号, Ａ) to half width. Chinese punctuation stays as people wrote it. */
export function halfWidthAlphanumerics(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, toAscii)
}

/** Everything that has a half-width twin, punctuation and the wide space included; for comparing, not for showing. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, toAscii).replace(/\u3000/g, ' ')
}

/** The two blocks lie at a fixed distance in Unicode. */
function toAscii(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}
