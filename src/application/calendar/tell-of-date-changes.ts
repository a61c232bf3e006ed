import type { Tx } from '#database/engine/transaction.ts'
import { writeOutbox } from '#database/journal/outbox.ts'
import type { JurisdictionCommand } from '#domain/jurisdiction/commands.ts'
import { evolveJurisdiction, type JurisdictionEvent } from '#domain/jurisdiction/events.ts'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { scopeOf } from '#domain/permission/scope.ts'
import { dateReasons } from '#phrases/zh-CN/date-reasons.ts'
import type { Application } from '../application.ts'
import { timeIn } from '../jurisdiction-of.ts'
import { dateChanges } from './date-changes.ts'
import { adoptedToday } from './preview-date-changes.ts'

type Done = {
  readonly app: Application
  readonly actor: Actor
  readonly command: JurisdictionCommand
  /** As it was before. */
  readonly jurisdiction: Jurisdiction
}

/** The supervision office hears of it when new rules or new days of the calendar would move dates. */
export async function tellOfDateChanges(
  tx: Tx,
  { app, actor, command, jurisdiction: before }: Done,
): Promise<void> {
  const now = timeIn(before, app)
  const change = changeBy(command, before, { now })
  if (!change) return
  const jurisdiction = evolveJurisdiction(before, change.event)
  const { length: count } = await dateChanges(
    tx,
    { actor, scope: scopeOf(actor), jurisdiction, now },
    app.calendar,
  )
  if (count === 0) return
  await writeOutbox(tx, {
    jurisdictionId: actor.jurisdictionId,
    recordedAt: now.at,
    messages: [
      {
        messageId: `${change.event.type} ${now.at} ${count}`,
        occasion: 'datesMayMove',
        itemId: null,
        audience: { roles: ['supervisionOffice'] },
        facts: { title: dateReasons.wouldMove(change.told, count), number: '' },
      },
    ],
  })
}

function changeBy(
  command: JurisdictionCommand,
  { settingsDrafts }: Jurisdiction,
  { now }: { readonly now: ReturnType<typeof timeIn> },
): { readonly event: JurisdictionEvent; readonly told: string } | undefined {
  if (command.name === 'setCalendarDays') {
    const event = { type: 'CalendarDaysSet', ...command.data } as const
    return { event, told: dateReasons.calendar(command.data.year) }
  }
  if (command.name !== 'adoptSettings') return undefined
  const { year, inForceFrom = now.today } = command.data
  const settings = command.data.settings ?? settingsDrafts?.find(draft => draft.year === year)?.settings
  if (!settings) return undefined
  const event = adoptedToday({ year, settings }, { now })
  return { event, told: dateReasons.rules(year, inForceFrom) }
}
