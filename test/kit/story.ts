import { commands, type CommandInput } from '#domain/item/commands.ts'
import { decide } from '#domain/item/decide.ts'
import type { ItemEvent } from '#domain/item/events.ts'
import { evolve } from '#domain/item/evolve.ts'
import { unbornItem, type Item } from '#domain/item/item.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import { isRefusal, type AnyRefusal } from '#domain/item/refusals.ts'
import type { Scene } from '#domain/item/scene.ts'
import type { Counting } from '#domain/jurisdiction/counting-session.ts'
import type { Session } from '#domain/jurisdiction/jurisdiction.ts'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { Actor } from '#domain/permission/actor.ts'
import { stateCouncilCalendar } from '#domain/time/calendar.ts'
import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import { people } from './people.ts'

const session: Session = {
  id: 's1',
  body: 'congress',
  year: 2024,
  term: 16,
  ordinal: 3,
  name: '县十六届人大三次会议',
  opensOn: plainDate('2024-01-20'),
  closesOn: plainDate('2024-01-24'),
}

/** An item's life played in memory through the very decisions of the product; the clock is the test's. */
export class Story {
  item: Item = unbornItem('item')
  events: ItemEvent[] = []
  /** The same events with the day and the hand they came from. */
  recorded: { readonly event: ItemEvent; readonly on: PlainDate; readonly by: Actor }[] = []
  today: PlainDate = plainDate('2024-02-01')
  /** What was done, in order: enough to do it all again elsewhere. */
  done: { readonly order: CommandInput; readonly on: PlainDate; readonly by: Actor }[] = []
  settings: Settings
  /** Where an item counts that is handed in now; without it, where its data say. */
  counting: Counting | undefined
  private drawn = 0

  /** Without rules of a place, letters go straight to their number; the pre-check has scenes of its own. */
  constructor(settings: Settings = { ...defaultSettings, governmentPreCheck: 'none' }) {
    this.settings = settings
  }

  on(date: string): this {
    this.today = plainDate(date)
    return this
  }

  scene(actor: Actor): Scene {
    this.drawn += 1
    return {
      item: this.item,
      actor,
      today: this.today,
      settings: this.settings,
      calendar: stateCouncilCalendar,
      unitIds: new Set(['housing', 'water', 'roads']),
      sessions: [session],
      ...(this.counting ? { counting: this.counting } : {}),
      drawnNumber: this.drawn,
    }
  }

  /** Tries a command; what it decides happens, what it refuses does not. */
  attempt<Name extends CommandName>(
    actor: Actor,
    name: Name,
    data: CommandInput<Name>['data'],
  ): readonly ItemEvent[] | AnyRefusal {
    const parsed = commands[name].data.parse(data)
    const decision = decide(name, parsed, { ...this.scene(actor), ...uploads(parsed) })
    if (isRefusal(decision)) return decision
    this.item = decision.reduce(evolve, this.item)
    this.events.push(...decision)
    this.done.push({ order: { name, data } as CommandInput, on: this.today, by: actor }) // given together
    this.recorded.push(...decision.map(event => ({ event, on: this.today, by: actor })))
    return decision
  }

  /** A command that must succeed. */
  play<Name extends CommandName>(actor: Actor, name: Name, data: CommandInput<Name>['data']): this {
    const outcome = this.attempt(actor, name, data)
    if (isRefusal(outcome)) throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`)
    return this
  }
}

/** Files a command names, as if its sender had uploaded them. */
function uploads(data: object): Pick<Scene, 'files'> {
  const { files } = data as { readonly files?: readonly string[] } // only some commands take files
  if (!files) return {}
  return {
    files: files.map(id => ({ id, name: `${id}.pdf`, type: 'pdf', size: 1024, hash: id.padEnd(64, '0') })),
  }
}

const submission = {
  period: 'inSession',
  sessionId: 's1',
  year: 2024,
  title: '关于硬化柳湾村通组道路的建议',
  situation: '柳湾村三组至五组道路长1.2公里，雨天泥泞。',
  request: '请硬化路面，并在村口安装路灯。',
  proposers: [
    { id: 'wang', name: '王秀兰' },
    { id: 'li', name: '李建国' },
  ],
} as const

/** A joint item, entered from its signed paper: a suggestion, or a proposal of two members. */
export function submitted(settings?: Settings, kind: ItemKind = 'suggestion'): Story {
  const type = kind === 'suggestion' ? ('deputy' as const) : ('member' as const)
  return new Story(settings).play(bodyOf[kind], 'submitItem', {
    ...submission,
    kind,
    sessionId: kind === 'suggestion' ? 's1' : 'c1',
    proposers: submission.proposers.map(proposer => ({ ...proposer, type })),
  })
}

/** Whose office examines. */
export const bodyOf = { suggestion: people.congress, proposal: people.committee } as const

export function filed(settings?: Settings, kind?: ItemKind): Story {
  const story = submitted(settings, kind)
  return story.play(bodyOf[story.item.kind], 'fileItem', {})
}

/** Housing hosts, water co-hosts; assigned on 26 April 2024. */
export function assigned(settings?: Settings, kind?: ItemKind): Story {
  return filed(settings, kind)
    .play(people.supervision, 'splitIntoPoints', { points: ['硬化路面', '安装路灯'] })
    .play(people.supervision, 'proposeAllotment', {
      mode: 'hostAndCoHost',
      units: [
        { unitId: 'housing', role: 'host' },
        { unitId: 'water', role: 'coHost' },
      ],
    })
    .on('2024-04-26')
    .play(people.supervision, 'assignItem', { meetingId: 'm1', assignedOn: plainDate('2024-04-26') })
}

export const fiveFixes = {
  leaderInCharge: '张副局长',
  section: '城建股',
  handler: '孙工',
  standard: '按月通报进度，年底前完工',
  completeBy: plainDate('2024-06-28'),
  supervisor: '周主任',
} as const

export function inHand(settings?: Settings, kind?: ItemKind): Story {
  return assigned(settings, kind)
    .play(people.housingOffice, 'signForAssignment', { assignmentId: 'a1' })
    .play(people.waterOffice, 'signForAssignment', { assignmentId: 'a2' })
    .play(people.housingHandler, 'fixFive', { assignmentId: 'a1', ...fiveFixes })
}

export function met(settings?: Settings, kind?: ItemKind): Story {
  return inHand(settings, kind)
    .play(people.housingHandler, 'logContact', {
      assignmentId: 'a1',
      phase: 'before',
      means: 'visit',
      heldOn: plainDate('2024-04-26'),
      place: '柳湾村委会',
      proposers: [0, 1],
      unitPeople: [{ name: '孙工', rank: 'handler' }],
      summary: '到村里看了路，听取了意见。',
    })
    .play(people.wang, 'confirmContact', { contactId: 'c1', verdict: 'tookPlace' })
}

type Draft = Omit<CommandInput<'draftReply'>['data'], 'assignmentId' | 'answers'>

/** Answered with the county's class for what is solved, or with the draft given. */
export function drafted(settings?: Settings, kind?: ItemKind, draft?: (settings: Settings) => Draft): Story {
  const story = met(settings, kind)
  return story.play(people.housingHandler, 'draftReply', {
    assignmentId: 'a1',
    answers: [
      { pointId: 'p1', answer: 'adopted', text: '路面已于5月硬化。' },
      { pointId: 'p2', answer: 'adopted', text: '路灯已安装12盏。' },
    ],
    ...(draft?.(story.settings) ?? {
      resultClass: story.settings.resultClasses.find(({ isResolved }) => isResolved)?.code ?? '',
      contactPerson: '孙工',
      contactPhone: '0000-1234567',
    }),
  })
}

export function issued(settings?: Settings, kind?: ItemKind): Story {
  return sentOut(drafted(settings, kind))
}

/** A draft on its whole way of clearance, until it has its number. */
function sentOut(story: Story): Story {
  if (story.settings.countersign !== 'none')
    story
      .play(people.housingHandler, 'askCountersignature', { replyId: 'r1' })
      .play(people.waterLeader, 'countersignReply', { assignmentId: 'a2', agrees: true })
  story.play(people.housingHandler, 'submitReplyForClearance', { replyId: 'r1' })
  const clearers = {
    unitHandler: people.housingHandler,
    unitOffice: people.housingOffice,
    unitLeader: people.housingLeader,
    leaderInCharge: people.housingLeader,
    mainLeader: people.housingLeader,
  }
  for (const { by } of story.item.replies[0]?.steps ?? [])
    story.play(clearers[by], 'clearReply', { replyId: 'r1' })
  story.play(people.housingLeader, 'signReply', { replyId: 'r1' })
  if (story.item.replies[0]?.status === 'preCheck')
    story.play(people.supervision, 'passPreCheck', { replyId: 'r1' })
  return story.play(people.housingOffice, 'issueReply', { replyId: 'r1', agencyCode: '测住建函' })
}

const toBoth = (): CommandInput<'deliverReply'>['data'] => ({ replyId: 'r1', means: ['online', 'online'] })

export function delivered(settings?: Settings, kind?: ItemKind): Story {
  return issued(settings, kind).play(people.housingOffice, 'deliverReply', toBoth())
}

/** The letter promises the road by the end of the year. */
export function committed(settings?: Settings, kind?: ItemKind): Story {
  const draft = ({ resultClasses }: Settings) => ({
    resultClass: resultClasses.find(({ isCommitment }) => isCommitment)?.code ?? '',
    plan: { text: '年底前硬化路面1.2公里', dueOn: plainDate('2024-12-31'), responsible: '张副局长' },
  })
  const story = sentOut(drafted(settings, kind, draft))
  return story.play(people.housingOffice, 'deliverReply', toBoth())
}

/** Both answered, one of them dissatisfied, and the part is handled again. */
export function handledAgain(settings?: Settings, kind?: ItemKind): Story {
  const points = ['p1', 'p2'].map(pointId => ({ pointId, verdict: 'partlySolved' as const }))
  const story = delivered(settings, kind)
    .play(people.li, 'giveFeedback', { replyId: 'r1', attitude: 'satisfied', result: 'satisfied', points })
    .play(people.wang, 'giveFeedback', {
      replyId: 'r1',
      attitude: 'satisfied',
      result: 'dissatisfied',
      reason: '路灯不亮',
      points,
    })
  return story.item.stage === 'rehandling'
    ? story
    : story.play(bodyOf[story.item.kind], 'orderRehandling', { assignmentId: 'a1', reason: '请补办路灯' })
}
