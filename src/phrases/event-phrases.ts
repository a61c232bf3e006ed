import type { ItemEventType } from '#domain/item/events.ts'

/**
 * The small facts of an event (`domain/item/timeline-facts.ts`), with `unit`, the name of the unit concerned, where
 * the caller knows it. Any of them may be missing: the list of what happened since carries none.
 */
export type EventFacts = { readonly [fact: string]: string | number | undefined }

/** What happened, as one line of the history; an event without a line does not compile. */
export type EventPhrases = Readonly<Record<ItemEventType, (facts: EventFacts) => string>>

/** The name of a code, the code itself when the facts hold something older than the words, nothing when absent. */
export function named(words: Readonly<Record<string, string>>, code: string | number | undefined): string {
  return code === undefined ? '' : (words[code] ?? String(code))
}
