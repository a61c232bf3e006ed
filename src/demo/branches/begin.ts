import type { Matter, Tale } from './tale.ts'

/** Begins the tale of an item of its own. */
export type Begin = (matter: Matter) => Tale
