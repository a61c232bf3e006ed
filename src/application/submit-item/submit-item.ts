import { z } from 'zod'
import { deleteDraft } from '#database/queries/drafts.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import { proposersList } from '#database/queries/proposers-list.ts'
import { contactPersonData, type ContactPerson } from '#domain/item/submission/contact-person.ts'
import { submitItemData, type SubmitItem } from '#domain/item/submission/submit-item.ts'
import { countingSession } from '#domain/jurisdiction/counting-session.ts'
import { minuteOf } from '#domain/time/local-minute.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import { plainDateSchema } from '#domain/time/plain-date.ts'
import { isCollective, type ProposerType } from '#domain/vocabulary/proposer-types.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import { draftIdSchema } from '../drafts/save-draft.ts'
import type { Outcome } from '../outcome.ts'
import { perform } from '../perform.ts'

/** Register entries are named by id alone; whoever is not in the register is written out. */
const proposer = z.union([
  z.strictObject({ id: z.string().min(1).max(64) }),
  submitItemData.shape.proposers.element,
])

export const submitItemRequest = submitItemData
  .omit({ proposers: true, invite: true, delegationId: true, year: true, contactPersons: true })
  .extend({
    /** Where it counts is decided by the minute of handing in; staff may say otherwise. */
    sessionId: submitItemData.shape.sessionId.exactOptional(),
    /** The draft it was written in, gone once it is handed in. */
    draftId: draftIdSchema.exactOptional(),
    /** 联系人 of the organisation that leads, where it is another than the register’s. */
    contactPerson: contactPersonData.exactOptional(),
    period: submitItemData.shape.period.exactOptional(),
    year: submitItemData.shape.year.exactOptional(),
    proposers: z.array(proposer).min(1).max(400),
    invite: z
      .strictObject({
        invited: z
          .array(z.strictObject({ id: z.string().min(1).max(64) }))
          .min(1)
          .max(200),
        until: plainDateSchema,
      })
      .exactOptional(),
  })

/**
 * 提交: hands in a new item. Names, types and groups of registered proposers come from the register as it
 * stands; nobody can put words under another's name.
 */
export async function submitItem(app: Application, actor: Actor, data: unknown): Promise<Outcome> {
  const parsed = submitItemRequest.safeParse(data)
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues }
  const { invite, draftId, contactPerson, ...written } = parsed.data
  const ids = [...parsed.data.proposers, ...(invite?.invited ?? [])].flatMap(({ id }) => (id ? [id] : []))
  const { registered, delegations, sessions, counting, isKnownUnit } = await ask(
    app,
    actor,
    async (tx, { jurisdiction, now }) => ({
      counting: countingSession(jurisdiction, parsed.data.kind, minuteOf(now.at)),
      registered: new Map((await proposersByIds(tx, { ...actor, ids })).map(entry => [entry.id, entry])),
      delegations: await proposersList(tx, { ...actor, type: 'delegation' }),
      sessions: jurisdiction.sessions.filter(({ body }) => body === bodyOfKind[parsed.data.kind]),
      isKnownUnit: parsed.data.wishedUnits.every(wished =>
        jurisdiction.units.some(({ id }) => id === wished),
      ),
    }),
  )
  if (!isKnownUnit) return { kind: 'refused', refusal: { refused: 'unitUnknown' } }
  const isStaff = actor.grants.some(({ role }) => role !== 'proposer')
  const place = isStaff ? { ...counting, ...parsed.data } : { ...parsed.data, ...counting }
  const session = sessions.find(({ id }) => id === place.sessionId)
  if (place.sessionId === undefined || place.period === undefined)
    return { kind: 'refused', refusal: { refused: 'noSession' } }
  if (!session || ids.some(id => !registered.has(id)))
    return { kind: 'refused', refusal: { refused: 'unknownTarget' } }
  const asRegistered = <Entry extends { readonly id?: string }>(entry: Entry) => {
    const known = entry.id === undefined ? undefined : registered.get(entry.id)
    return known ? { id: known.id, name: known.name, type: known.type, group: known.group } : entry
  }
  const proposers = parsed.data.proposers.map(asRegistered)
  const [lead] = proposers
  const group = lead && 'group' in lead ? lead.group : undefined
  const delegation = delegations.find(({ name }) => group !== undefined && group !== '' && name === group)
  const [leading, ...others] = [...proposers, ...(invite?.invited.map(asRegistered) ?? [])]
  const contactPersons = [
    ...contactOf(leading, { registered, given: contactPerson }),
    ...others.flatMap(other => contactOf(other, { registered })),
  ]
  const submission = {
    ...written,
    sessionId: session.id,
    period: place.period,
    year: session.year,
    proposers,
    ...(delegation ? { delegationId: delegation.id } : {}),
    ...(contactPersons.length > 0 ? { contactPersons } : {}),
    ...(invite ? { invite: { ...invite, invited: invite.invited.map(asRegistered) } } : {}),
  } as SubmitItem // unregistered entries passed the schema
  const { jurisdictionId, accountId } = actor
  return await perform(app, actor, { itemId: app.newId(), name: 'submitItem', data: submission }, async tx =>
    draftId ? await deleteDraft(tx, { jurisdictionId, accountId, draftId }) : undefined,
  )
}

type Entry = { readonly id?: string; readonly name?: string; readonly type?: string }
type Register = ReadonlyMap<
  string,
  { readonly contactName: string; readonly phone: string; readonly address: string }
>

/** 联系人 of one organisation: as given, else as the register has it; nothing for persons. */
function contactOf(
  { id, name, type }: Entry = {},
  {
    registered,
    given,
  }: { readonly registered: Register; readonly given?: Omit<ContactPerson, 'proposer'> | undefined },
): readonly ContactPerson[] {
  if (name === undefined || !isCollective(type as ProposerType)) return [] // of the register, or parsed
  if (given) return [{ proposer: name, ...given }]
  const known = id === undefined ? undefined : registered.get(id)
  if (!known || known.contactName === '' || known.phone === '') return []
  return [{ proposer: name, name: known.contactName, phone: known.phone, address: known.address }]
}
