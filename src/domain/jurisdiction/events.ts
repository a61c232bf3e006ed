import type { CalendarDays } from './county-calendar.ts'
import type { Jurisdiction, ReportText, Session, Unit, UnitClosure } from './jurisdiction.ts'
import { evolveYearRules, type YearRulesEvent } from './year-rules.ts'

export type JurisdictionEvent =
  | {
      readonly type: 'JurisdictionFounded'
      readonly name: string
      readonly isDemonstration: boolean
      readonly clockBehindDays: number
    }
  | { readonly type: 'UnitRegistered'; readonly unit: Unit }
  | ({ readonly type: 'UnitClosed'; readonly unitId: string } & UnitClosure)
  | { readonly type: 'SessionOpened'; readonly session: Session }
  | ({ readonly type: 'SessionCorrected' } & Pick<Session, 'id' | 'name' | 'opensOn' | 'closesOn' | 'cutOff'>)
  | YearRulesEvent
  | { readonly type: 'ReportTextEdited'; readonly reportText: ReportText }
  | ({ readonly type: 'CalendarDaysSet' } & CalendarDays)

export function evolveJurisdiction(state: Jurisdiction, event: JurisdictionEvent): Jurisdiction {
  switch (event.type) {
    case 'JurisdictionFounded': {
      const { type: _, ...founded } = event
      return { ...state, ...founded }
    }
    case 'UnitRegistered':
      return {
        ...state,
        units: [
          ...state.units.filter(({ id }) => id !== event.unit.id),
          { ...event.unit, ...closureOf(state, event.unit.id) },
        ],
      }
    case 'UnitClosed': {
      const { type: _, unitId, ...closure } = event
      return {
        ...state,
        units: state.units.map(unit => (unit.id === unitId ? { ...unit, closure } : unit)),
      }
    }
    case 'SessionOpened':
      return { ...state, sessions: [...state.sessions, event.session] }
    case 'SessionCorrected': {
      const { type: _, ...entry } = event
      return {
        ...state,
        sessions: state.sessions.map(session =>
          session.id === entry.id ? { ...withoutCutOff(session), ...entry } : session,
        ),
      }
    }
    case 'CalendarDaysSet': {
      const { year, days, confirmedTo } = event
      const others = (state.calendarDays ?? []).filter(({ date }) => !date.startsWith(`${year}-`))
      const to = [state.calendarConfirmedTo, confirmedTo]
        .flatMap(day => day ?? [])
        .sort()
        .at(-1)
      return {
        ...state,
        calendarDays: [...others, ...days],
        ...(to === undefined ? {} : { calendarConfirmedTo: to }),
      }
    }
    case 'SettingsDrafted':
    case 'SettingsDraftDiscarded':
    case 'SettingsAdopted':
    case 'SettingsLocked':
      return { ...state, ...evolveYearRules(state, event) }
    case 'ReportTextEdited': {
      const { year, section } = event.reportText
      const others = state.reportTexts.filter(entry => entry.year !== year || entry.section !== section)
      return { ...state, reportTexts: [...others, event.reportText] }
    }
  }
}

/** A correction says everything that may change anew; what it does not name is no longer so. */
function withoutCutOff({ cutOff: _, ...session }: Session): Session {
  return session
}

/** A corrected name opens no unit again. */
function closureOf({ units }: Jurisdiction, unitId: string): Pick<Unit, 'closure'> {
  const closure = units.find(({ id }) => id === unitId)?.closure
  return closure ? { closure } : {}
}
