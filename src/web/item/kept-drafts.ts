/** Where typed text waits until it is handed in; the browser's own store, or one of a test. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One draft for each person, item, command and part: nobody finds another's text on a shared machine. */
export type DraftKey = {
  readonly accountId: string
  readonly itemId: string
  readonly command: string
  readonly target?: string | undefined
}

const prefix = 'tiban.draft'

export function keepDraft(store: DraftStore, key: DraftKey, values: unknown): void {
  try {
    store.setItem(nameOf(key), JSON.stringify(values))
  } catch {
    // A full or forbidden store only costs the safety net; the form itself still holds the text.
  }
}

/** The text as it was left, or nothing when there is none or it cannot be read any more. */
export function keptDraft<Values>(store: DraftStore, key: DraftKey): Values | undefined {
  try {
    const text = store.getItem(nameOf(key))
    return text === null ? undefined : (JSON.parse(text) as Values) // written by keepDraft for the same form
  } catch {
    return undefined
  }
}

export function dropDraft(store: DraftStore, key: DraftKey): void {
  try {
    store.removeItem(nameOf(key))
  } catch {
    // As above: a store that cannot be written holds nothing to drop.
  }
}

function nameOf({ accountId, itemId, command, target }: DraftKey): string {
  return [prefix, accountId, itemId, command, target ?? ''].join('/')
}
