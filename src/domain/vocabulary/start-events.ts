/**
 * 起算事件 of a limit: assigned, signed for by the unit, the session closed, the letter issued, delivered, read,
 * another round ordered, judged dissatisfied (`domain-rules.md` 5.1).
 */
export const startEvents = [
  'assigned',
  'received',
  'sessionClosed',
  'issued',
  'delivered',
  'read',
  'ordered',
  'judged',
] as const
export type StartEvent = (typeof startEvents)[number]
