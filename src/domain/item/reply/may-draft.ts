import { leaderFirst } from '../in-unit/leader-first.ts'
import { contactsSuffice } from '../contact/required-contacts.ts'
import { activeAssignments, assignmentOf, repliesItself } from '../parts.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

/** A co-host does not reply itself; the five fixes come first where the county says so. */
export function mayDraft(
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
  data: { readonly [field: string]: unknown },
): true | AnyRefusal {
  const assignment = assignmentOf(item, String(data.assignmentId))
  if (assignment.joinsLetter) return refuse('jointLetterByAnother')
  if (!repliesItself(assignment)) return refuse('notPermitted')
  if (settings.fiveFixesBeforeReply && !assignment.fiveFixes) return refuse('fiveFixesIncomplete')
  return leaderFirst(assignment, { item, settings })
}

/** 未联系不答复: no letter leaves while the proposer was not contacted, or a co-host asked is still silent. */
export function mayIssue(
  { item, settings }: Pick<Scene, 'item' | 'settings'>,
  assignmentId: string,
): true | AnyRefusal {
  const { round } = assignmentOf(item, assignmentId)
  const contacts = item.contacts.filter(contact => contact.assignmentId === assignmentId)
  const ordered = item.rehandlings.find(order => order.assignmentId === assignmentId && order.round === round)
  const thisRound = contacts.filter(contact => !ordered || contact.heldOn >= ordered.orderedOn)
  if (settings.contactBeforeReply && thisRound.length === 0) return refuse('noContactYet')
  const suffice = contactsSuffice(thisRound, { item, settings, assignmentId })
  if (suffice !== true) return suffice
  const silent = activeAssignments(item).some(
    ({ role, coHostOpinion }) =>
      role === 'coHost' && coHostOpinion !== undefined && !coHostOpinion.given && !coHostOpinion.waived,
  )
  return !silent || refuse('opinionOutstanding')
}
