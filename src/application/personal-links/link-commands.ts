import { commands } from '#domain/item/commands.ts'

/** All that a link lets its holder do, each on the one item alone. */
export const linkCommands = {
  readReply: commands.readReply.data,
  confirmContact: commands.confirmContact.data,
  giveFeedback: commands.giveFeedback.data,
} as const
export type LinkCommand = keyof typeof linkCommands
