import type { ItemView } from '#web/api/items.ts'

/** What every form of a step is given: the item as seen, the part it acts on, and how to close it. */
export type FormProps = {
  readonly view: ItemView
  /** Id of the assignment, contact, reply, promise or parked matter; empty for a step on the item itself. */
  readonly target: string
  readonly onClose: () => void
}
