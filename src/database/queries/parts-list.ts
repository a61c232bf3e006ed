import { sql } from 'kysely'
import type { AssignmentFacts, NextStep } from '#domain/facts/assignment-facts.ts'
import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { Scope } from '#domain/permission/scope.ts'
import type { Tx } from '../engine/transaction.ts'
import { toFacts } from './items-list.ts'

export type PartFacts = AssignmentFacts &
  Pick<
    ItemFacts,
    | 'number'
    | 'kind'
    | 'title'
    | 'leadName'
    | 'stage'
    | 'hostUnitIds'
    | 'unitIds'
    | 'judgementsOpenOn'
    | 'isKey'
  >

type PartsQuestion = {
  readonly scope: Scope
  /** Units to look at; the caller has checked that the asker may. */
  readonly unitIds?: readonly string[]
  readonly nextStep?: NextStep
  readonly meetingId?: string
}

/** Parts of units that are in force, most urgent first, with the count of each next step. */
export async function partsList(
  tx: Tx,
  { scope, unitIds, nextStep, meetingId }: PartsQuestion,
): Promise<{ readonly counts: Partial<Record<NextStep, number>>; readonly parts: readonly PartFacts[] }> {
  const ofUnits = unitIds ? sql`part.unit_id = any(${[...unitIds]}::text[])` : sql`true`
  const ofMeeting = meetingId ? sql`item.meeting_id = ${meetingId}` : sql`true`
  const atStep = nextStep ? sql`next_step = ${nextStep}` : sql`true`
  const { rows } = await sql<{ counts: Partial<Record<NextStep, number>>; parts: object[] }>`
    with found as (
      select part.*, item.number, item.kind, item.title, item.lead_name, item.stage, item.host_unit_ids, item.unit_ids,
        item.judgements_open_on, item.is_key
      from assignments as part
      join items as item using (jurisdiction_id, item_id)
      where part.jurisdiction_id = ${scope.jurisdictionId} and part.status <> 'released'
        and ${ofUnits} and ${ofMeeting}
    )
    select
      (select coalesce(jsonb_object_agg(next_step, n), '{}')
        from (select next_step, count(*) as n from found group by next_step) as steps) as counts,
      (select coalesce(jsonb_agg(to_jsonb(found) order by due_on, item_id), '[]') from found where ${atStep}) as parts
  `.execute(tx)
  const [answer] = rows
  return { counts: answer?.counts ?? {}, parts: (answer?.parts ?? []).map(row => toFacts<PartFacts>(row)) }
}
