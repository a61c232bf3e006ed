import { z } from 'zod'
import { holdsRole, type Actor } from '../permission/actor.ts'
import { dayOf, localMinuteSchema } from '../time/local-minute.ts'
import { plainDateSchema } from '../time/plain-date.ts'
import { otherLevels } from '../vocabulary/item-levels.ts'
import { bodies } from '../vocabulary/bodies.ts'
import { calendarDaysData, calendarDaysFit } from './county-calendar.ts'
import {
  decideYearRules,
  yearRulesCommands,
  type YearRulesRefusal,
  type YearRulesScene,
} from './decide-year-rules.ts'
import { closeUnit, closeUnitData, type CloseUnitRefusal } from './close-unit.ts'
import type { JurisdictionEvent } from './events.ts'
import { reportSections, unitGroups, type Jurisdiction, type Session } from './jurisdiction.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)

/** What can be done to a jurisdiction itself: the administrator's, but for the report, which is the supervision office's. */
export const jurisdictionCommands = {
  foundJurisdiction: z.strictObject({
    name: z.string().trim().min(2).max(60),
    isDemonstration: z.boolean().default(false),
    clockBehindDays: z.int().min(0).max(36_600).default(0),
  }),
  registerUnit: z.strictObject({
    id,
    name: z.string().trim().min(2).max(60),
    shortName: z.string().trim().min(1).max(30),
    aliases: z.array(z.string().trim().min(1).max(60)).max(60).default([]),
    duties: z.string().trim().max(2000).default(''),
    group: z.enum(unitGroups).default('government'),
    agencyCode: z.string().trim().min(1).max(20),
    mainLeader: z.string().trim().max(60).default(''),
  }),
  closeUnit: closeUnitData,
  openSession: z.strictObject({
    id,
    body: z.enum(bodies),
    year: z.int().min(1949).max(2999),
    term: z.int().min(1).max(99),
    ordinal: z.int().min(1).max(99),
    level: z.enum(otherLevels).exactOptional(),
    name: z.string().trim().min(2).max(80),
    opensOn: plainDateSchema,
    closesOn: plainDateSchema,
    cutOff: localMinuteSchema.exactOptional(),
  }),
  setCalendarDays: calendarDaysData,
  /** Name and days alone: items hold on to the rest. */
  correctSession: z.strictObject({
    id,
    name: z.string().trim().min(2).max(80),
    opensOn: plainDateSchema,
    closesOn: plainDateSchema,
    cutOff: localMinuteSchema.exactOptional(),
  }),
  ...yearRulesCommands,
  editReportText: z.strictObject({
    year: z.int().min(1949).max(2999),
    section: z.enum(reportSections),
    text: z.string().trim().max(20_000),
  }),
} as const
export type JurisdictionCommandName = keyof typeof jurisdictionCommands
export type JurisdictionCommand = {
  [Name in JurisdictionCommandName]: { name: Name; data: z.output<(typeof jurisdictionCommands)[Name]> }
}[JurisdictionCommandName]

export type JurisdictionRefusal =
  | {
      readonly refused:
        | 'notPermitted'
        | 'jurisdictionExists'
        | 'sessionExists'
        | 'sessionUnknown'
        | 'closesBeforeOpening'
        | 'cutOffOutsideSession'
        | 'calendarBadDays'
    }
  | CloseUnitRefusal
  | YearRulesRefusal

export type JurisdictionScene = YearRulesScene & { readonly state: Jurisdiction; readonly actor: Actor }

/** The installation itself (accountId `system`) may do everything. */
export function decideJurisdiction(
  command: JurisdictionCommand,
  scene: JurisdictionScene,
): readonly JurisdictionEvent[] | JurisdictionRefusal {
  const { state, actor } = scene
  if (actor.accountId !== 'system' && !isPermitted(command.name, actor)) return { refused: 'notPermitted' }
  switch (command.name) {
    case 'foundJurisdiction':
      if (state.name !== '') return { refused: 'jurisdictionExists' }
      return [{ type: 'JurisdictionFounded', ...command.data }]
    case 'registerUnit':
      return [{ type: 'UnitRegistered', unit: command.data }]
    case 'closeUnit':
      return closeUnit(command.data, scene)
    case 'openSession': {
      const session = command.data
      const wrong = wrongDays(session)
      if (wrong) return wrong
      const isTaken = state.sessions.some(
        ({ id, body, level, term, ordinal }) =>
          id === session.id ||
          (level === session.level &&
            body === session.body &&
            term === session.term &&
            ordinal === session.ordinal),
      )
      return isTaken ? { refused: 'sessionExists' } : [{ type: 'SessionOpened', session }]
    }
    case 'setCalendarDays':
      if (!calendarDaysFit(command.data)) return { refused: 'calendarBadDays' }
      return [{ type: 'CalendarDaysSet', ...command.data }]
    case 'correctSession': {
      const { data } = command
      if (!state.sessions.some(({ id }) => id === data.id)) return { refused: 'sessionUnknown' }
      const wrong = wrongDays(data)
      if (wrong) return wrong
      return [{ type: 'SessionCorrected', ...data }]
    }
    case 'draftSettings':
    case 'discardSettingsDraft':
    case 'adoptSettings':
    case 'lockSettings':
      return decideYearRules(command, scene)
    case 'editReportText':
      return [{ type: 'ReportTextEdited', reportText: command.data }]
  }
}

function wrongDays({
  opensOn,
  closesOn,
  cutOff,
}: Pick<Session, 'opensOn' | 'closesOn' | 'cutOff'>): JurisdictionRefusal | undefined {
  if (closesOn < opensOn) return { refused: 'closesBeforeOpening' }
  const isOutside = cutOff !== undefined && (dayOf(cutOff) < opensOn || dayOf(cutOff) > closesOn)
  return isOutside ? { refused: 'cutOffOutsideSession' } : undefined
}

function isPermitted(name: JurisdictionCommandName, actor: Actor): boolean {
  if (name === 'foundJurisdiction') return false
  const isOffices = name === 'editReportText' || name === 'closeUnit'
  return holdsRole(actor, isOffices ? 'supervisionOffice' : 'administrator')
}
