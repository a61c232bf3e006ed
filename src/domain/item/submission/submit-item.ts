import { z } from 'zod'
import { itemKinds, type ItemKind } from '../../vocabulary/kinds.ts'
import type { OtherLevel } from '../../vocabulary/item-levels.ts'
import { submissionPeriods, type SubmissionPeriod } from '../../vocabulary/periods.ts'
import { kindOfProposer, proposerTypes } from '../../vocabulary/proposer-types.ts'
import { plainDateSchema, type PlainDate } from '../../time/plain-date.ts'
import { holdsRole } from '../../permission/actor.ts'
import { answeringOffice, bodyOfKind } from '../../vocabulary/bodies.ts'
import { submissionNumber, whereItCounts } from './on-handing-in.ts'
import { whyNoLead, whyNotNow } from './collective-lead.ts'
import { contactPersonOf, type ContactPerson } from './contact-person.ts'
import { fromBill, type FromBill } from './from-bill.ts'
import { stageOnHandingIn } from './stage-on-handing-in.ts'
import { tooEarlyOrToCome } from '../day-of-item.ts'
import { fileIds, filesGiven, type FileRef } from '../files.ts'
import type { ItemProposer } from '../item.ts'
import { refuse, type AnyRefusal } from '../refusals.ts'
import type { Scene } from '../scene.ts'

const proposer = z.strictObject({
  id: z.string().min(1).max(64).exactOptional(),
  name: z.string().trim().min(1).max(120),
  type: z.enum(proposerTypes),
  group: z.string().trim().max(80).exactOptional(),
  headcount: z.int().min(1).max(2000).exactOptional(),
})

export const submitItemData = z.strictObject({
  kind: z.enum(itemKinds),
  period: z.enum(submissionPeriods),
  sessionId: z.string().min(1).max(64),
  /** Year of the congress or plenary the item belongs to. */
  year: z.int().min(1949).max(2999),
  title: z.string().trim().min(2).max(200),
  situation: z.string().trim().max(20_000).default(''),
  request: z.string().trim().max(20_000).default(''),
  category: z.string().trim().max(40).default(''),
  /** The lead comes first; all of them are answered. */
  proposers: z.array(proposer).min(1).max(400),
  /** 联系人 of the collective proposers among them and those invited; the application fills in the register’s. */
  contactPersons: z.array(contactPersonOf).max(400).exactOptional(),
  wishedUnits: z.array(z.string().max(64)).max(20).default([]),
  mayPublish: z.boolean().exactOptional(),
  /** 原编号: the number the item had in the list it came from, where the official one differs. */
  listNumber: z.string().trim().min(1).max(40).exactOptional(),
  /** 代表团 of the lead, where the register knows it; the application fills it. */
  delegationId: z.string().min(1).max(64).exactOptional(),
  /** 征集联名: whom to invite, and the last day to sign. The application fills in the names. */
  invite: z
    .strictObject({ invited: z.array(proposer).min(1).max(200), until: plainDateSchema })
    .exactOptional(),
  /** 附件: the signed paper, photographs, a survey; who hands in gives them along. */
  files: fileIds,
  /** 议案转建议: the bill it was, as its number and title read; entered by the congress office. */
  fromBill: fromBill.exactOptional(),
  /** Day of the paper original, when a list is entered later; today otherwise. */
  submittedOn: plainDateSchema.exactOptional(),
})
export type SubmitItem = z.infer<typeof submitItemData>

export type ItemSubmitted = {
  readonly type: 'ItemSubmitted'
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly sessionId: string
  readonly year: number
  readonly fromLevel?: OtherLevel
  readonly title: string
  readonly situation: string
  readonly request: string
  readonly category: string
  readonly proposers: readonly ItemProposer[]
  readonly contactPersons?: readonly ContactPerson[]
  readonly wishedUnits: readonly string[]
  readonly mayPublish?: boolean
  readonly fromBill?: FromBill
  readonly listNumber?: string
  /** 流水号: given on handing in, beside the official number of later. */
  readonly submissionNumber?: string
  readonly delegationId?: string
  /** Absent in older records, which all went straight to examination. */
  readonly stage?: 'submitted' | 'delegationCheck'
  readonly submittedOn: PlainDate
  readonly files?: readonly FileRef[]
}

export type CoSigningOpened = Omit<ItemSubmitted, 'type' | 'stage' | 'submissionNumber'> & {
  readonly type: 'CoSigningOpened'
  readonly invited: readonly ItemProposer[]
  readonly until: PlainDate
}

/**
 * 提交: the item is handed in. A proposer hands in only what he or she leads; staff may enter a paper
 * original or a list for others (`domain-rules.md` 4.1).
 */
export function submitItem(
  { invite, files: _, ...written }: SubmitItem,
  scene: Scene,
): readonly (ItemSubmitted | CoSigningOpened)[] | AnyRefusal {
  const { actor, today } = scene
  const given = { ...written, ...filesGiven(scene) }
  const [lead] = given.proposers
  if (!lead) return refuse('noProposer')
  const ids = [...given.proposers, ...(invite?.invited ?? [])].flatMap(({ id }) => (id ? [id] : []))
  if (new Set(ids).size < ids.length) return refuse('sameProposerTwice')
  const staff =
    holdsRole(actor, 'supervisionOffice') || holdsRole(actor, answeringOffice[bodyOfKind[given.kind]])
  const leads = actor.grants.some(grant => grant.role === 'proposer' && grant.proposerId === lead.id)
  if (!staff && !leads) return refuse('notYourOwnItem')
  if (!staff && kindOfProposer[lead.type] !== given.kind) return refuse('kindNotYours')
  if (given.fromBill && (!staff || given.kind !== 'suggestion')) return refuse('billsByTheCongress')
  // Only confirmed names count: a proposer brings others in by invitation, never by writing them down.
  if (!staff && given.proposers.length > 1) return refuse('coSignersByInvitation')
  const noLead = staff ? undefined : whyNoLead(lead, given.contactPersons, scene.settings)
  if (noLead) return noLead
  // The clock says where a proposer’s item counts; staff know better of a paper original.
  const data = staff
    ? { ...given, ...levelOf(given.sessionId, scene) }
    : { ...given, ...whereItCounts(scene) }
  const impossible = data.submittedOn && tooEarlyOrToCome(data.submittedOn, { year: data.year, today })
  if (impossible) return impossible
  const submittedOn = staff ? (data.submittedOn ?? today) : today
  if (invite) {
    if (invite.until < today) return refuse('coSigningOver', { until: invite.until })
    return [{ type: 'CoSigningOpened', ...data, ...invite, submittedOn }]
  }
  const notNow = staff ? undefined : whyNotNow(lead, data.period, scene.settings)
  if (notNow) return notNow
  // Staff enter what was examined on paper already.
  const stage = staff ? 'submitted' : stageOnHandingIn(data, scene)
  return [
    {
      type: 'ItemSubmitted',
      ...data,
      ...(stage === 'submitted' ? {} : { stage }),
      ...submissionNumber(data, scene),
      submittedOn,
    },
  ]
}

/** The plenary tells the level; what proposers hand in is always the county's own. */
function levelOf(sessionId: string, { sessions }: Scene): Pick<ItemSubmitted, 'fromLevel'> {
  const level = sessions.find(({ id }) => id === sessionId)?.level
  return level ? { fromLevel: level } : {}
}
