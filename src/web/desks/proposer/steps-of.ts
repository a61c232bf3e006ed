import type { Item } from '#domain/item/item.ts'
import type { ProposerPhrases } from '#phrases/zh-CN/proposer.ts'

export type StepName = keyof ProposerPhrases['item']['stepNames']

/** One stop on the way of an item: done on a day, or still ahead, with the date by which it must come. */
export type WayStep = { readonly name: StepName; readonly on?: string; readonly dueBy?: string }

/** The way from handing in to the end, with the dates of this item. */
export function stepsOf(item: Item, proposerIds: readonly string[]): readonly WayStep[] {
  const hosts = item.assignments.filter(({ role, status }) => role !== 'coHost' && status !== 'released')
  const standing = hosts.map(({ id, round }) =>
    item.replies.find(reply => reply.assignmentId === id && reply.round === round),
  )
  const delivered = standing.map(reply => reply?.deliveries[0]?.deliveredOn)
  const repliedOn = delivered.length > 0 && delivered.every(Boolean) ? last(delivered) : undefined
  const judgedOn = last(
    item.feedback
      .filter(
        ({ replyId, proposerId }) =>
          standing.some(reply => reply?.id === replyId) && proposerIds.includes(proposerId),
      )
      .map(({ givenOn }) => givenOn),
  )
  return [
    // While signatures are gathered nothing has been handed in.
    step('submitted', isHandedIn(item) ? item.submittedOn : undefined),
    step('filed', item.filedOn),
    step('assigned', item.assignedOn),
    step(
      'contacted',
      first(item.contacts.map(({ heldOn }) => heldOn)),
      first(hosts.map(host => host.firstContactBy)),
    ),
    step('replied', repliedOn, last(hosts.map(({ dueOn }) => dueOn))),
    step('judged', judgedOn, last(standing.map(reply => reply?.feedbackBy))),
    step('closed', item.closedOn),
  ]
}

function step(name: StepName, on: string | undefined, dueBy?: string): WayStep {
  if (on) return { name, on }
  return dueBy ? { name, dueBy } : { name }
}

function first(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter(date => date !== undefined).sort()[0]
}

function last(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter(date => date !== undefined)
    .sort()
    .at(-1)
}

function isHandedIn({ stage }: Pick<Item, 'stage'>): boolean {
  return stage !== 'coSigning' && stage !== 'abandoned'
}
