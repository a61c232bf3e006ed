import { randomUUID } from 'node:crypto'
import { commands, type CommandInput } from '#domain/item/commands.ts'
import { decide } from '#domain/item/decide.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { isRefusal } from '#domain/item/refusals.ts'
import { defaultSettings } from '#domain/jurisdiction/settings/settings.ts'
import type { Actor, Grant } from '#domain/permission/actor.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { addDays, plainDate, startOfDay, type PlainDate } from '#domain/time/plain-date.ts'
import type { Random } from './random.ts'

export type RecordedEvent = { readonly event: ItemEvent; readonly recordedAt: string; readonly actor: Actor }
export type GrownItem = { readonly item: Item; readonly events: readonly RecordedEvent[] }

export type Place = {
  readonly jurisdictionId: string
  readonly unitIds: readonly string[]
  readonly proposerIds: readonly string[]
  readonly year: number
  readonly number: number
}

const words = [
  '道路',
  '学校',
  '水库',
  '医院',
  '公交',
  '路灯',
  '养老',
  '垃圾',
  '农田',
  '市场',
  '河道',
  '文化',
  '旅游',
  '供水',
  '物业',
  '就业',
  '消防',
  '种植',
]
const places = [
  '柳湾',
  '青石',
  '白塔',
  '西桥',
  '南坪',
  '云台',
  '大河',
  '龙泉',
  '石门',
  '长岭',
  '竹溪',
  '东升',
]
const sentences = [
  '近年来当地群众对此反映较多，现有设施已经不能满足日常需要。',
  '据走访了解，雨季和冬季问题尤为突出，老人和学生出行不便。',
  '有关单位曾做过临时处理，但没有从根本上解决。',
  '建议由主管部门牵头调查，拿出年度计划并公布进度。',
  '所需资金可从专项经费中安排，不足部分由乡镇配套。',
  '完工后应明确管护责任，避免建而不管。',
]

/** Grows one item through the real decisions, as far along its life as chance has it. */
export function growItem(place: Place, random: Random): GrownItem {
  const { jurisdictionId, unitIds, proposerIds, year, number } = place
  let item = unbornItem(randomUUID())
  const events: RecordedEvent[] = []
  let today = addDays(plainDate(`${year}-01-20`), random.below(30))
  const host = random.pick(unitIds)
  const coHosts = unitIds.filter(id => id !== host).slice(0, random.below(4))
  const lead = random.pick(proposerIds)
  const as = (name: string, grant: Grant): Actor => ({
    accountId: name,
    name,
    jurisdictionId,
    grants: [grant],
  })
  const office = as('督查室', { role: 'supervisionOffice' })
  const hostAs = (role: 'unitOffice' | 'unitHandler' | 'unitLeader') =>
    as(`${host} ${role}`, { role, unitId: host })
  const proposer = as(lead, { role: 'proposer', proposerId: lead })

  function play<Name extends CommandName>(actor: Actor, name: Name, data: CommandInput<Name>['data']): void {
    const decision = decide(name, commands[name].data.parse(data), {
      item,
      actor,
      today,
      settings: defaultSettings,
      calendar: stateCouncilCalendar,
      unitIds: new Set(unitIds),
      sessions: [],
      drawnNumber: number,
    })
    if (isRefusal(decision)) throw new Error(`${name}: ${JSON.stringify(decision)}`)
    const recordedAt = new Date(
      Date.parse(startOfDay(today)) + 36_000_000 + events.length * 1000,
    ).toISOString()
    for (const event of decision) events.push({ event, recordedAt, actor })
    item = decision.reduce(evolve, item)
  }
  const later = (days: number): PlainDate => {
    today = addDays(today, days)
    return today
  }

  const kind = random.below(2) === 0 ? 'suggestion' : 'proposal'
  play(office, 'submitItem', {
    kind,
    period: random.below(20) === 0 ? 'betweenSessions' : 'inSession',
    sessionId: `${kind === 'suggestion' ? 'r' : 'z'}${year}`,
    year,
    title: `关于${random.pick(places)}${random.pick(['村', '社区', '镇', '小区'])}${random.pick(words)}${random.pick(words)}问题的${kind === 'suggestion' ? '建议' : '提案'}`,
    situation: paragraph(random, 400),
    request: paragraph(random, 300),
    category: random.pick(defaultSettings.categories),
    proposers: [{ id: lead, name: lead, type: kind === 'suggestion' ? 'deputy' : 'member' }],
  })
  later(5)
  play(office, 'fileItem', { number: String(number) })
  play(office, 'splitIntoPoints', { points: ['尽快查明情况并答复', '列入年度计划组织实施', '明确管护责任'] })
  const units =
    coHosts.length === 0
      ? [{ unitId: host, role: 'sole' as const }]
      : [
          { unitId: host, role: 'host' as const },
          ...coHosts.map(unitId => ({ unitId, role: 'coHost' as const })),
        ]
  play(office, 'proposeAllotment', { mode: coHosts.length === 0 ? 'sole' : 'hostAndCoHost', units })
  const progress = random.next()
  if (progress < 0.05) return { item, events }
  play(office, 'assignItem', { meetingId: `m${year}`, assignedOn: later(40) })
  for (const { id, unitId } of item.assignments)
    play(as(`${unitId} office`, { role: 'unitOffice', unitId }), 'signForAssignment', { assignmentId: id })
  if (progress < 0.1) return { item, events }
  for (const { id, unitId, dueOn } of item.assignments) {
    play(as(`${unitId} handler`, { role: 'unitHandler', unitId }), 'fixFive', {
      assignmentId: id,
      leaderInCharge: '分管领导',
      section: '业务股',
      handler: '承办人',
      standard: '按期答复，逐条回应',
      completeBy: dueOn,
      supervisor: '办公室主任',
    })
  }
  for (const { id, unitId, role } of item.assignments) {
    if (role !== 'coHost') continue
    play(hostAs('unitHandler'), 'askCoHostOpinion', {
      assignmentId: 'a1',
      coHostAssignmentId: id,
      matter: '请就职责范围内事项提出意见',
    })
    play(as(`${unitId} office`, { role: 'unitOffice', unitId }), 'giveCoHostOpinion', {
      assignmentId: id,
      text: paragraph(random, 80),
    })
  }
  for (const phase of ['before', 'during'] as const) {
    play(hostAs('unitHandler'), 'logContact', {
      assignmentId: 'a1',
      phase,
      means: phase === 'before' ? 'visit' : 'telephone',
      heldOn: later(10),
      proposers: [0],
      unitPeople: [{ name: '承办人', rank: 'handler' }],
      summary: paragraph(random, 60),
    })
  }
  play(proposer, 'confirmContact', { contactId: 'c1', verdict: 'tookPlace' })
  if (progress < 0.25) return { item, events }
  play(hostAs('unitHandler'), 'draftReply', {
    assignmentId: 'a1',
    resultClass: random.pick(['A', 'B', 'C']),
    answers: ['p1', 'p2', 'p3'].map(pointId => ({
      pointId,
      answer: 'adopted' as const,
      text: paragraph(random, 200),
    })),
    plan: { text: '列入下年度计划', dueOn: plainDate(`${year + 1}-06-30`) },
    reason: '受资金条件限制',
  })
  play(hostAs('unitHandler'), 'submitReplyForClearance', { replyId: 'r1' })
  play(hostAs('unitOffice'), 'clearReply', { replyId: 'r1' })
  play(hostAs('unitLeader'), 'signReply', { replyId: 'r1' })
  play(hostAs('unitOffice'), 'issueReply', { replyId: 'r1', agencyCode: '县函' })
  later(3)
  play(hostAs('unitOffice'), 'deliverReply', { replyId: 'r1', means: ['online'] })
  if (progress < 0.4) return { item, events }
  play(proposer, 'giveFeedback', {
    replyId: 'r1',
    attitude: 'satisfied',
    result: random.pick(['satisfied', 'satisfied', 'basicallySatisfied']),
  })
  later(5)
  play(office, 'closeItem', {})
  return { item, events }
}

function paragraph(random: Random, length: number): string {
  let text = ''
  while (text.length < length) text += random.pick(places) + random.pick(words) + random.pick(sentences)
  return text
}
