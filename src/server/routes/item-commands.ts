import type { z } from 'zod'
import { issueReply, issueReplyRequest } from '#application/issue-reply/issue-reply.ts'
import { unmergeItem, unmergeItemRequest } from '#application/merge-items/unmerge-item.ts'
import { perform } from '#application/perform.ts'
import { commands } from '#domain/item/commands.ts'
import { commandNames, stepOf, type CommandName } from '#domain/item/lifecycle.ts'
import type { Party } from '#domain/item/step.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import { answerOf } from '../outcome-answer.ts'
import type { Call, Route } from '../route.ts'

/** Commands with a door of their own: they touch several streams, or come with facts nobody types. */
const elsewhere: ReadonlySet<CommandName> = new Set([
  'submitItem',
  'mergeItem',
  'absorbItem',
  'unmergeItem',
  'releaseItem',
  'assignItem',
  'issueReply',
])

const rolesOfParty: Record<Party, readonly Role[]> = {
  proposer: ['proposer'],
  invited: ['proposer'],
  delegation: ['proposer'],
  body: ['congressOffice', 'proposalsCommittee'],
  supervisionOffice: ['supervisionOffice'],
  consultedOffice: ['unitOffice'],
  assignedOffice: ['unitOffice'],
  assignedHandler: ['unitHandler'],
  assignedLeader: ['unitLeader'],
  countyLeader: ['countyLeader'],
}

/** One route for each command of the life cycle, made from its row: `fixFive` → POST /items/{itemId}/fix-five. */
export const itemCommandRoutes: readonly Route[] = [
  ...commandNames
    .filter(name => !elsewhere.has(name))
    .map(name =>
      row(name, commands[name].data, call => perform(call.app, call.actor, { ...orderOf(call), name })),
    ),
  row('unmergeItem', unmergeItemRequest, call => unmergeItem(call.app, call.actor, orderOf(call))),
  row('issueReply', issueReplyRequest, call => issueReply(call.app, call.actor, orderOf(call))),
]

function row(name: CommandName, body: z.ZodType, run: (call: Call) => ReturnType<typeof perform>): Route {
  return {
    method: 'POST',
    path: `/items/{itemId}/${kebab(name)}`,
    access: rolesOf(stepOf(name).by),
    summary: `${name}: from ${stepOf(name).from.join(', ')} to ${stepOf(name).to.join(' or ')}`,
    body,
    handle: async call => answerOf(await run(call), call),
  }
}

function orderOf({ params, body, expectedVersion }: Call) {
  const order = { itemId: params.itemId ?? '', data: body }
  return expectedVersion === undefined ? order : { ...order, expectedVersion }
}

export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Roles that can ever be one of these parties; whether they are so to this item is decided with the item. */
function rolesOf(parties: readonly Party[]): readonly Role[] {
  return [...new Set(parties.flatMap(party => rolesOfParty[party]))]
}
