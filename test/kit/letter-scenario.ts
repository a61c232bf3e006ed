import assert from 'node:assert/strict'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import { openScenario, type Telling } from './scenario.ts'

const answers = ['p1', 'p2'].map(pointId => ({ pointId, answer: 'adopted', text: '已经办理完毕。' }))
export const letterText = {
  resultClass: 'A',
  answers,
  contactPerson: '孙工',
  contactPhone: '0000-1',
} as const

/** A scenario with the steps around one letter, under rules of the year that differ where given. */
export async function openLetterScenario(rules: Partial<Settings> = {}) {
  const scenario = await openScenario()
  const { act, assign, handIn, request, view, fiveFixes } = scenario
  const payload = { ...defaultSettings, governmentPreCheck: 'none', ...rules }
  const put = await request('administrator', 'PUT', '/settings/2024', { payload })
  assert.equal(put.statusCode, 200, put.body)

  /** Taken in hand, the proposer met, and the first draft written by the housing bureau. */
  async function drafted(telling: Telling): Promise<string> {
    const itemId = await handIn(telling)
    await assign(telling, itemId)
    await act('housingOffice', itemId, 'sign-for-assignment', { assignmentId: 'a1' })
    await act('housingHandler', itemId, 'fix-five', { assignmentId: 'a1', ...fiveFixes })
    await met(itemId)
    await act('housingHandler', itemId, 'draft-reply', { assignmentId: 'a1', ...letterText })
    return itemId
  }

  async function met(itemId: string): Promise<void> {
    await act('housingHandler', itemId, 'log-contact', {
      ...{ assignmentId: 'a1', phase: 'before', means: 'visit', heldOn: '2024-04-26', proposers: [0] },
      ...{ unitPeople: [{ name: '孙工', rank: 'handler' }], summary: '到村里看了路，听取了意见。' },
    })
  }

  async function letter(itemId: string) {
    const [reply] = (await view('supervision', itemId)).item.replies
    return reply ?? assert.fail('no letter')
  }

  async function refused(who: Parameters<typeof act>[0], itemId: string, command: string, data: object) {
    const answer = await request(who, 'POST', `/items/${itemId}/${command}`, { payload: data })
    return answer.json<{ code: string }>().code
  }

  return { ...scenario, drafted, met, letter, refused }
}
