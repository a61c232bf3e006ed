import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { Rows } from './rows.ts'

export function jurisdictionRows(jurisdictionId: string, state: Jurisdiction): Rows {
  const own = { jurisdiction_id: jurisdictionId }
  return {
    jurisdictions: [
      {
        ...own,
        name: state.name,
        is_demonstration: state.isDemonstration,
        clock_behind_days: state.clockBehindDays,
      },
    ],
    units: state.units.map(unit => ({
      ...own,
      unit_id: unit.id,
      name: unit.name,
      short_name: unit.shortName,
      aliases: unit.aliases,
      duties: unit.duties,
      unit_group: unit.group,
      agency_code: unit.agencyCode,
    })),
    sessions: state.sessions.map(session => ({
      ...own,
      session_id: session.id,
      body: session.body,
      year: session.year,
      term: session.term,
      ordinal: session.ordinal,
      name: session.name,
      opens_on: session.opensOn,
      closes_on: session.closesOn,
    })),
  }
}
