import type { Occasion } from '#domain/item/announcement.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'

/** What a message knows of its item. */
export type OccasionFacts = {
  readonly title: string
  /** Empty before the item has one. */
  readonly number: string
  readonly kind: ItemKind
}

/** A heading for lists, and a text that says what happened and what is to be done. */
export type OccasionPhrase = {
  readonly title: string
  readonly text: (facts: OccasionFacts) => string
}

/** The frame of a message sent by mail. */
export type MailPhrases = {
  readonly subject: (order: { readonly heading: string; readonly item: string }) => string
  readonly greeting: (name: string) => string
  readonly open: string
  readonly signature: (jurisdiction: string) => string
  readonly demonstration: string
}

/** Every occasion has its words, or this does not compile. */
export type OccasionPhrases = Readonly<Record<Occasion, OccasionPhrase>>
