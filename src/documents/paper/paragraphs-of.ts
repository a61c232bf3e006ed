/** What somebody typed, as paragraphs: one a line, without the indents people put there by hand. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}
