import type { Random } from '../random.ts'

/** Ids of the shape of a UUID (version 4), drawn from the seed: the same at every loading. */
export function idsFrom(random: Random): () => string {
  const hex = (count: number) =>
    Array.from({ length: count }, () => random.between(0, 15).toString(16)).join('')
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}
