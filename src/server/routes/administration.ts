import { ask, type Asking } from '#application/ask.ts'
import { commandJurisdiction } from '#application/govern/command-jurisdiction.ts'
import { registerProposers, registerProposersData } from '#application/govern/register-proposers.ts'
import { jurisdictionCommands, type JurisdictionCommandName } from '#domain/jurisdiction/commands.ts'
import { answerOf } from '../outcome-answer.ts'
import { ok, type Answer, type Call, type Route } from '../route.ts'

const { registerUnit, openSession, correctSession } = jurisdictionCommands

async function govern(call: Call, name: JurisdictionCommandName, data: unknown): Promise<Answer> {
  const { app, actor, expectedVersion } = call
  return answerOf(await commandJurisdiction(app, actor, { name, data, expectedVersion }), call)
}

export const administrationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/units',
    access: ['administrator'],
    summary: 'The whole entries of the undertaking units, with aliases and agency codes',
    handle: async ({ app, actor }) => {
      const units = async (_: unknown, { jurisdiction }: Asking) => jurisdiction.units
      return ok(await ask(app, actor, units))
    },
  },
  {
    method: 'POST',
    path: '/units',
    access: ['administrator'],
    summary: 'Enter an undertaking unit, or correct its entry',
    body: registerUnit,
    handle: call => govern(call, 'registerUnit', call.body),
  },
  {
    method: 'POST',
    path: '/sessions',
    access: ['administrator'],
    summary: 'Open a plenary (届次)',
    body: openSession,
    handle: call => govern(call, 'openSession', call.body),
  },
  {
    method: 'PUT',
    path: '/sessions/{sessionId}',
    access: ['administrator'],
    summary: 'Correct name and days of a plenary',
    body: correctSession.omit({ id: true }),
    handle: call => govern(call, 'correctSession', { ...(call.body as object), id: call.params.sessionId }),
  },
  {
    method: 'POST',
    path: '/proposers',
    access: ['administrator', 'congressOffice', 'proposalsCommittee'],
    summary: 'Enter proposers into the register, or correct their entries',
    body: registerProposersData,
    handle: async call => {
      const { app, actor, body, expectedVersion } = call
      return answerOf(await registerProposers(app, actor, body, { expectedVersion }), call)
    },
  },
]
