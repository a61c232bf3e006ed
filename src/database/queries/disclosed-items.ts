import { sql, type RawBuilder } from 'kysely'
import { answers } from '#domain/facts/part-marks.ts'
import type { Scope } from '#domain/permission/scope.ts'
import { earlyMilestones } from '#domain/vocabulary/lamps.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import { withinScope } from './scope-where.ts'

/** The rows of `items` in the asker's scope, without judgements and early dates that are not for him; as `disclosedFacts`. */
export function disclosedItems(scope: Scope, today: PlainDate): RawBuilder<unknown> {
  if (scope.all) return sql`(select * from items where ${withinScope(scope)})`
  const endings = answers.map(answer => `%:${answer}`)
  return sql`(select shown.* from (select * from items where ${withinScope(scope)}) as seen,
    lateral jsonb_populate_record(row(seen.*)::items, (case
      when kind = any(${[...scope.kinds]}::text[])
        or (unit_ids && ${[...scope.unitIds]}::text[] and judgements_open_on <= ${today}) then '{}'::jsonb
      else jsonb_build_object('attitude', null, 'result', null, 'first_attitude', null, 'first_result', null,
        'answer_words', '[]'::jsonb, 'forms_received', 0, 'counts_from', null, 'remind_on', null, 'part_marks', (
        select coalesce(jsonb_agg(mark), '[]') from unnest(part_marks) as mark
        where not mark like any(${endings}::text[])))
      end) || (case
      when kind = any(${[...scope.kinds]}::text[]) or unit_ids && ${[...scope.unitIds]}::text[] then '{}'::jsonb
      else jsonb_build_object('watch_on', due_on, 'milestone',
        case when milestone = any(${[...earlyMilestones]}::text[]) then 'reply' else milestone end)
      end)) as shown)`
}
