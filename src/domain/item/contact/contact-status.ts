import type { Contact } from './contact.ts'

export const contactStatuses = ['awaiting', 'confirmed', 'denied'] as const
export type ContactStatus = (typeof contactStatuses)[number]

/**
 * Confirmed as soon as one proposer says it took place; denied when nobody does and one says it did not.
 * Somebody's denial does not undo another's meeting: both verdicts stay readable.
 */
export function contactStatus({ verdicts }: Pick<Contact, 'verdicts'>): ContactStatus {
  if (verdicts.some(({ verdict }) => verdict === 'tookPlace')) return 'confirmed'
  return verdicts.some(({ verdict }) => verdict === 'didNotTakePlace') ? 'denied' : 'awaiting'
}
