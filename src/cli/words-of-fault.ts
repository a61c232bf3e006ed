/** What the system said, with the code that tells faults apart; sentences for the ones an operator can mend. */
const sentences: Readonly<Record<string, (subject: string) => string>> = {
  ENOENT: subject => `${subject} does not exist.`,
  EISDIR: subject => `${subject} is a folder, not a file.`,
  ENOTDIR: subject => `${subject} lies in something that is no folder.`,
  EACCES: subject => `${subject}: permission denied.`,
  EPERM: subject => `${subject}: permission denied.`,
  EROFS: subject => `${subject} lies on a disk that cannot be written.`,
  ENOSPC: subject => `The disk is full: ${subject} cannot be written. Free some space and try again.`,
}

/** PostgreSQL's own code for a full disk. */
const diskFull = '53100'

/** A fault as a sentence for the operator; what is not foreseen in the system's own words. */
export function wordsOfFault(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { code, path } = thrown as { code?: unknown; path?: unknown } // Node's and pg's errors carry them
  if (code === diskFull) return 'The disk of the database is full. Free some space and try again.'
  const sentence = typeof code === 'string' ? sentences[code] : undefined
  if (sentence && typeof path === 'string') return sentence(path)
  if (sentence && code === 'EISDIR') return sentence('What was named') // the one fault that comes without a path
  // A name that has several addresses is tried at each; the sentence is in the attempts.
  if (thrown instanceof AggregateError && thrown.message === '')
    return thrown.errors.map(wordsOfFault).join('; ')
  return thrown.message
}
