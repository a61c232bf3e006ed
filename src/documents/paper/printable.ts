// What XML 1.0 (section 2.2) calls a character; with the flag u, half a surrogate pair is none.
const notPrintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The text without the signs that XML cannot write: one of them, and the whole paper would not open. */
export function printable(text: string): string {
  return text.replaceAll(notPrintable, '')
}
