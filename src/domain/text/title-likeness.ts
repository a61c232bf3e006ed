/** What nearly every title says, and therefore says nothing of the matter. */
const frame =
  /关于|进一步|切实|大力|着力|加快|加强|推进|推动|完善|加大|提升|提高|促进|做好|开展|建立|健全|我县|我市|全县|的建议|的提案|建议|提案|的|《|》|[\s，。、；：“”"'（）()]/g

/**
 * How much two titles speak of the same matter, 0..1: the share of pairs of neighbouring characters they have in
 * common (Dice) once the usual frame of a title is taken off. Plain words only; no meaning is weighed.
 * Example: 关于硬化柳湾村道路的建议 and 硬化柳湾村通组道路 are more alike than either and 柳湾村卫生室.
 */
export function titleLikeness(one: string, other: string): number {
  return likeness(pairsOf(one), pairsOf(other))
}

/** The same for one title against many; the pairs of the first are taken once. */
export function likenessTo(title: string): (other: string) => number {
  const own = pairsOf(title)
  return other => likeness(own, pairsOf(other))
}

function likeness(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (own.size === 0 || others.size === 0) return 0
  let shared = 0
  for (const pair of others) if (own.has(pair)) shared += 1
  return (2 * shared) / (own.size + others.size)
}

function pairsOf(title: string): ReadonlySet<string> {
  const bare = [...title.normalize('NFKC').replaceAll(frame, '')]
  return new Set(bare.slice(1).map((character, index) => `${bare[index]}${character}`))
}
