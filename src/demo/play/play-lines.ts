import type { Application } from '#application/application.ts'
import { assignBatch } from '#application/assign-batch/assign-batch.ts'
import { recordActivity } from '#application/govern/record-activity.ts'
import type { Outcome } from '#application/outcome.ts'
import { mergeItems } from '#application/merge-items/merge-items.ts'
import { perform } from '#application/perform.ts'
import type { Line } from '../season-2024/line.ts'

/** How many lines are played side by side; the database pool of the application holds ten. */
const abreast = 10

/** A view of the application in which it is another moment. */
export type AtMoment = (at: Line['at']) => Application

/**
 * Plays the lines through the real commands, in their order: lines that share a lane (an item, a series of numbers)
 * one after the other, the others up to ten side by side. So all numbers are drawn as if everything had been done
 * one by one.
 */
export async function playLines(
  lines: readonly Line[],
  at: AtMoment,
  progress: (played: number) => void,
): Promise<void> {
  const lastOfLane = new Map<string, Promise<void>>()
  const running = new Set<Promise<void>>()
  for (const [index, line] of lines.entries()) {
    const before = line.lanes.flatMap(lane => lastOfLane.get(lane) ?? [])
    const played = Promise.all(before).then(() => playLine(line, at(line.at)))
    for (const lane of line.lanes) lastOfLane.set(lane, played)
    running.add(played)
    played.then(
      () => running.delete(played),
      () => undefined, // the fault is thrown where the line is awaited
    )
    if (running.size >= abreast) await Promise.race(running)
    progress(index + 1)
  }
  await Promise.all(running)
}

async function playLine({ act }: Line, app: Application): Promise<void> {
  switch (act.kind) {
    case 'activity':
      expectDone(await recordActivity(app, act.actor, act), act)
      return
    case 'assign': {
      const batch = await assignBatch(app, act.actor, { meetingId: act.meetingId, itemIds: act.itemIds })
      if (!('results' in batch))
        throw new Error(`the assignment ${act.meetingId} failed: ${JSON.stringify(batch)}`)
      for (const { outcome, itemId } of batch.results) expectDone(outcome, { ...act, itemIds: [itemId] })
      return
    }
    case 'merge': {
      const data = { intoItemId: act.intoItemId }
      expectDone(await mergeItems(app, act.actor, { itemId: act.itemId, data }), act)
      return
    }
    case 'item':
      expectDone(await perform(app, act.actor, act), act)
  }
}

/** Nothing in the story may be refused: a refusal is a fault of the story, and names its line. */
function expectDone(outcome: Outcome, act: object): void {
  if (outcome.kind !== 'done') throw new Error(`${JSON.stringify(outcome)} for ${JSON.stringify(act)}`)
}
