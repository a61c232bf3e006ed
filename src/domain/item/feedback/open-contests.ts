import type { Item } from '../item.ts'
import type { ContestedFeedback } from './feedback.ts'

/** Entered judgements that their proposers contest, while neither they nor the body have answered. */
export function openContests({ contestedFeedback = [] }: Item): readonly ContestedFeedback[] {
  return contestedFeedback.filter(({ answeredOn }) => answeredOn === undefined)
}
