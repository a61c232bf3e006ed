import type { ClearanceMark, Reply } from './reply.ts'

/** The word that brought the letter where it is; nothing once it came back, or when that word was taken back. */
export function lastWord({ marks }: Pick<Reply, 'marks'>): ClearanceMark | undefined {
  const standing: ClearanceMark[] = []
  for (const mark of marks) {
    if (mark.outcome === 'takenBack') standing.pop()
    else if (isForward(mark)) standing.push(mark)
    else standing.length = 0
  }
  return standing.at(-1)
}

function isForward({ outcome }: ClearanceMark): boolean {
  return outcome === 'cleared' || outcome === 'corrected' || outcome === 'signed' || outcome === 'bypassed'
}
