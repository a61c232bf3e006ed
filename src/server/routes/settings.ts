import { z } from 'zod'
import { ask } from '#application/ask.ts'
import { previewOfDraft } from '#application/calendar/preview-date-changes.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { loadSample } from '#application/settings/load-sample.ts'
import { viewSettings } from '#application/settings/view-settings.ts'
import { jurisdictionCommands, type JurisdictionCommandName } from '#domain/jurisdiction/commands.ts'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { settingsForm } from '#domain/jurisdiction/settings/subjects.ts'
import { contradictionText } from '#phrases/settings-phrases.ts'
import { problem, type Problem } from '../problems.ts'
import { ok, type Answer, type Call, type Route } from '../route.ts'
import { namingTheField } from './settings-problem.ts'

const { adoptSettings, draftSettings } = jurisdictionCommands
const readers = ['administrator', 'supervisionOffice', 'auditor'] as const

const yearOf = ({ params }: Call) => z.coerce.number().safeParse(params.year).data

async function govern(call: Call, name: JurisdictionCommandName, data: object): Promise<Answer | Problem> {
  const { app, actor, expectedVersion } = call
  const order = { name, data: { ...data, year: yearOf(call) }, expectedVersion }
  return namingTheField(await commandJurisdiction(app, actor, order), call)
}

/** 办理规则: read by those who work with them, changed by the administrator alone. */
export const settingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/settings-form',
    access: readers,
    summary: 'Every setting by subject, with what may be filled in',
    handle: async () => ok(settingsForm()),
  },
  {
    method: 'GET',
    path: '/settings-samples',
    access: readers,
    summary: 'Complete rules of other places, to begin a draft from',
    handle: async () => ok(settingsSamples),
  },
  {
    method: 'GET',
    path: '/settings/{year}',
    access: readers,
    summary: 'Rules of a year: running version, draft, earlier versions, lock, contradictions',
    handle: async ({ app, actor, language, ...call }) => {
      const year = z.coerce.number().int().min(1949).max(2999).safeParse(call.params.year).data
      if (year === undefined) return problem('notFound', language)
      const view = await ask(app, actor, (tx, asking) => viewSettings(tx, asking, year))
      const told = view.contradictions.map(entry => ({ ...entry, text: contradictionText(entry, language) }))
      const body = { ...view, contradictions: told }
      return { status: 200, body, headers: { etag: `"${view.version}"` } }
    },
  },
  {
    method: 'PUT',
    path: '/settings/{year}',
    access: ['administrator'],
    summary: 'Adopt rules for a year, in force from today',
    body: draftSettings.shape.settings,
    handle: call => govern(call, 'adoptSettings', { settings: call.body }),
  },
  {
    method: 'PUT',
    path: '/settings/{year}/draft',
    access: ['administrator'],
    summary: 'Keep a draft of a year’s rules; nothing is in force by it',
    body: draftSettings.omit({ year: true }),
    handle: call => govern(call, 'draftSettings', call.body as object),
  },
  {
    method: 'DELETE',
    path: '/settings/{year}/draft',
    access: ['administrator'],
    summary: 'Discard the draft of a year’s rules',
    handle: call => govern(call, 'discardSettingsDraft', {}),
  },
  {
    method: 'GET',
    path: '/settings/{year}/draft/date-changes',
    access: ['administrator', 'supervisionOffice'],
    summary: 'Which dates the draft of a year’s rules would move; nothing is changed by it',
    handle: async ({ app, actor, language, ...call }) => {
      const year = z.coerce.number().int().safeParse(call.params.year).data
      const found =
        year !== undefined &&
        (await ask(app, actor, (tx, asking) => previewOfDraft(tx, asking, { app, year })))
      return found ? ok(found) : problem('notFound', language)
    },
  },
  {
    method: 'POST',
    path: '/settings/{year}/sample',
    access: ['administrator'],
    summary: 'Draft a year’s rules from those of another place',
    body: z.strictObject({ sample: z.string().max(60), note: z.string().max(500).default('') }),
    handle: async call => {
      const { app, actor, body, expectedVersion } = call
      const { sample = '', note = '' } = (body ?? {}) as { sample?: string; note?: string }
      const order = { year: yearOf(call), sample, note, expectedVersion }
      return namingTheField(await loadSample(app, actor, order), call)
    },
  },
  {
    method: 'POST',
    path: '/settings/{year}/adopt',
    access: ['administrator'],
    summary: 'Put the draft, or the rules given, in force from a day; without a day from today',
    body: adoptSettings.omit({ year: true }),
    handle: call => govern(call, 'adoptSettings', call.body as object),
  },
  {
    method: 'POST',
    path: '/settings/{year}/lock',
    access: ['administrator'],
    summary: 'Close a year: its rules never change again',
    handle: call => govern(call, 'lockSettings', {}),
  },
]
