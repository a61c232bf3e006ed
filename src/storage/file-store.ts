/**
 * Where the bytes of files lie, each under the SHA-256 of its content. It knows neither names nor owners; those are
 * rows of the database. Another kind of store is another object of this shape.
 */
export type FileStore = {
  /** Keeps the bytes for good before it returns. The same content twice is kept once. */
  put(hash: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or nothing when they are not there. */
  get(hash: string): Promise<Uint8Array | undefined>
}
