import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'

export type LetterStamp = keyof LetterPhrases['stamps']

/** One numbered part of the body; the heading is null where the item is a single ask. */
export type LetterSection = { readonly heading: string | null; readonly paragraphs: readonly string[] }

/**
 * 答复函: a reply letter as it is read, every word in its place, before any form (paper, page) is given to it.
 * Nothing in it is escaped; the forms do that.
 */
export type Letter = {
  /** 未签发, 会办未复 …: why this is not the final letter; empty on a real and final one. */
  readonly stamps: readonly { readonly code: LetterStamp; readonly text: string }[]
  /** 类别：B, at the top right of the first page. */
  readonly classMark: string
  readonly signer: string | null
  /** Full name of the unit that replies, or of the county's government, in red. */
  readonly letterhead: string
  /** Null until the letter is issued. */
  readonly documentNumber: string | null
  readonly title: string
  /** The title in pieces that a line must not split. */
  readonly titleParts: readonly string[]
  readonly addressees: string
  readonly opening: readonly string[]
  readonly sections: readonly LetterSection[]
  readonly closing: readonly string[]
  readonly signature: { readonly unit: string; readonly date: string }
  /** 附注: contact person and telephone, then the proposer's word on publication where it was asked. */
  readonly contact: string
  readonly publication: string | null
  /** 抄送 */
  readonly copies: string
}
