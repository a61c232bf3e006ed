import type { Tx } from '#database/engine/transaction.ts'
import { recordOpening } from '#database/queries/item-opening.ts'
import { proposersByIds } from '#database/queries/proposers-by-ids.ts'
import { addresseesOfItem, type Addressee } from '#domain/item/delivery/addressees.ts'
import { factsOf } from '#domain/facts/item-facts.ts'
import { replyClasses, type ReplyClasses } from '#domain/item/follow-up/class-change.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import type { Item } from '#domain/item/item.ts'
import type { ContactPerson } from '#domain/item/submission/contact-person.ts'
import { permitted, type Permitted } from '#domain/item/permitted.ts'
import { timelineFacts, type TimelineFacts } from '#domain/item/timeline-facts.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import { calendarOf } from '#domain/jurisdiction/county-calendar.ts'
import { openUnitIds } from '#domain/jurisdiction/jurisdiction.ts'
import { mainLeadersOf } from '#domain/jurisdiction/main-leaders.ts'
import { settingsOf } from '#domain/jurisdiction/settings-of.ts'
import type { Grant } from '#domain/permission/actor.ts'
import { disclosedFacts } from '#domain/permission/disclosed-facts.ts'
import { contactPersonsFor, reachesProposers } from '#domain/permission/contact-persons-for.ts'
import { isVisibleEvent, visibleItem } from '#domain/permission/visible-item.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { eventOf, seenItem } from './seen-item.ts'
import { twinsOf, type Twins } from './twins-of.ts'
import { milestoneLamps, type MilestoneLamp } from './milestone-lamps.ts'
import { lampDaysOn, watchReader, type WatchReading } from '../lamp-days.ts'

export type TimelineEntry = {
  readonly version: number
  readonly type: ItemEvent['type']
  readonly at: string
  readonly by: string
  readonly role: Role | null
  readonly facts: TimelineFacts
}

export type ItemView = WatchReading & {
  readonly item: Item
  readonly version: number
  readonly permitted: readonly Permitted[]
  readonly timeline: readonly TimelineEntry[]
  readonly phones: readonly { readonly proposerId: string; readonly phone: string }[]
  /** 联系人 of the collective proposers, as they were given on handing in. */
  readonly contactPersons: readonly ContactPerson[]
  readonly settings: Settings
  /** The result class of each delivered letter: in it, as the unit says today, as confirmed. */
  readonly classes: readonly ReplyClasses[]
  /** Letters under way that repeat another of the same unit word for word. */
  readonly twins: readonly Twins[]
  readonly milestones: readonly MilestoneLamp[]
  /** Who gets the letter by the county's rule as it stands. */
  readonly addressees: readonly Addressee[]
}

/** 详情: one item as this asker may see it, what he may do, and its history. Nothing when it is not his to see. */
export async function viewItem(
  tx: Tx,
  { actor, scope, jurisdiction, now }: Asking,
  { calendar: base, itemId }: { readonly calendar: Application['calendar']; readonly itemId: string },
): Promise<ItemView | undefined> {
  const history = await seenItem(tx, { actor, scope }, itemId)
  if (!history) return undefined
  const { item, events, version } = history
  const [phones] = await Promise.all([
    history.isPast ? [] : phonesFor(tx, { actor, item }),
    recordOpening(tx, { ...actor, itemId, at: now.at }),
  ])
  const asking = { actor, today: now.today }
  const facts = disclosedFacts(factsOf(item), scope, now.today)
  const settings = settingsOf(jurisdiction, item.year, now.today)
  const calendar = calendarOf(jurisdiction, base)
  const days = lampDaysOn(now.today, jurisdiction, calendar)
  const { sessions } = jurisdiction
  const unitIds = openUnitIds(jurisdiction)
  const shown = visibleItem(item, asking)
  return {
    item: shown,
    version,
    ...watchReader(days, calendar)(facts),
    permitted: history.isPast
      ? []
      : permitted({
          ...{ item, today: now.today, settings, calendar, actor, unitIds, sessions },
          mainLeaders: mainLeadersOf(jurisdiction),
        }),
    timeline: events
      .filter(event => isVisibleEvent(eventOf(event), item, asking))
      .map(event => ({
        version: event.version,
        type: eventOf(event).type,
        at: event.recordedAt,
        by: event.actor.name,
        role: (event.actor.grants?.[0] as Grant | undefined)?.role ?? null,
        facts: timelineFacts(eventOf(event)),
      })),
    phones,
    contactPersons: history.isPast ? [] : contactPersonsFor(item, actor),
    settings,
    classes: replyClasses(shown),
    twins: history.isPast ? [] : await twinsOf(tx, { actor, scope }, shown),
    addressees: addresseesOfItem(shown, settings),
    milestones: milestoneLamps(visibleItem(item, asking), days, calendar),
  }
}

/** Of the register as it stands, for those who must reach the proposer. */
async function phonesFor(tx: Tx, { actor, item }: Pick<Asking, 'actor'> & { readonly item: Item }) {
  if (!reachesProposers(item, actor)) return []
  const ids = item.proposers.flatMap(({ id }) => (id ? [id] : []))
  const entries = await proposersByIds(tx, { jurisdictionId: actor.jurisdictionId, ids })
  return entries.filter(({ phone }) => phone !== '').map(({ id, phone }) => ({ proposerId: id, phone }))
}
