import { staffAt } from '../cast/cast.ts'
import { contactPersonsIn } from '../cast/contact-persons.ts'
import { sessions, sessionsBefore } from '../county/county.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import type { Tale } from './tale.ts'

/** The county's roll knows what a proposer is; the lines carry it as the interface would. */
function proposersOf({ matter, cast }: Tale) {
  return matter.proposers.map(name => {
    const known = cast.roll.find(entry => entry.name === name)
    if (!known) throw new Error(`nobody on the roll: ${name}`)
    const { id, type, group } = known
    return { id, name, type, ...(group ? { group } : {}) }
  })
}

type Submission = { readonly year: 2023 | 2024; readonly until?: string }

/** 提交, between sessions unless it is of the former year's plenary; with `until` it stays open for signatures. */
export function tellSubmitting(tale: Tale, { year, until }: Submission): Tale {
  const { kind, title, situation, asks, category } = tale.matter
  const [lead, ...invited] = proposersOf(tale)
  const session = (year === 2023 ? sessionsBefore : sessions)[kind]
  return tale.does(tale.proposer(), 'submitItem', {
    kind,
    period: tale.today <= session.closesOn ? 'inSession' : 'betweenSessions',
    sessionId: session.id,
    year,
    title,
    situation,
    request: asks.map((ask, index) => `${index + 1}．${ask}。`).join('\n'),
    category,
    proposers: lead ? [lead] : [],
    ...contactPersonsIn(tale.cast, [...(lead ? [lead] : []), ...invited]),
    wishedUnits: [tale.unit()],
    mayPublish: true,
    ...(invited.length > 0 ? { invite: { invited, until: plainDate(until ?? tale.today) } } : {}),
  })
}

/** 提交, and with others only once they have signed. */
export function tellHandingIn(tale: Tale, year: Submission['year']): Tale {
  tellSubmitting(tale, { year })
  const [, ...others] = tale.matter.proposers
  for (const index of others.keys())
    tale.does(tale.proposer(index + 1), 'answerInvitation', { signs: true, opinion: '' })
  return others.length > 0 ? tale.does(tale.proposer(), 'handIn', {}) : tale
}

export function tellFiled(tale: Tale): Tale {
  return tale.does(tale.body, 'fileItem', {}, { lane: `numbers ${tale.matter.kind}` })
}

/** 逐条分解、拟办. */
export function tellAllotted(tale: Tale): Tale {
  const { asks, mode, units } = tale.matter
  return tale
    .does(tale.ducha, 'splitIntoPoints', { points: [...asks] })
    .does(tale.ducha, 'proposeAllotment', {
      mode,
      units: units.map(({ unitId, role }) => ({ unitId, role, pointIds: [] })),
      isDifficult: false,
      note: '',
    })
}

export function tellAssigned(tale: Tale, meetingId: string): Tale {
  return tale.does(tale.ducha, 'assignItem', { meetingId, assignedOn: tale.today })
}

/** 签收、五定 by every unit. */
export function tellAccepted(tale: Tale, completeBy: string): Tale {
  for (const [index, { unitId }] of tale.matter.units.entries()) {
    const assignmentId = `a${index + 1}`
    const { inCharge, sections } = staffAt(tale.cast.staff, unitId)
    const section = sections[0]
    tale
      .does(tale.cast.officeOf(unitId), 'signForAssignment', { assignmentId })
      .does(tale.cast.officeOf(unitId), 'fixFive', {
        assignmentId,
        leaderInCharge: inCharge[0] ?? '',
        section: section?.name ?? '',
        handler: section?.handler ?? '',
        standard: '逐条答复，能解决的当年解决，暂时解决不了的说明原因',
        completeBy: plainDate(completeBy),
        supervisor: section?.head ?? '',
      })
  }
  return tale
}

type Meeting = { readonly key: string; readonly part?: number; readonly phase?: 'before' | 'during' }

/** 面商, and every proposer confirms that it took place. */
export function tellMet(tale: Tale, summary: string, { key, part = 0, phase = 'before' }: Meeting): Tale {
  const unitId = tale.unit(part)
  const { inCharge, sections } = staffAt(tale.cast.staff, unitId)
  tale.does(
    tale.cast.handlerOf(unitId, 0),
    'logContact',
    {
      assignmentId: `a${part + 1}`,
      phase,
      means: 'visit',
      heldOn: tale.today,
      place: '',
      proposers: tale.matter.proposers.map((_, place) => place),
      unitPeople: [
        { name: inCharge[0] ?? '', rank: 'leaderInCharge' },
        { name: sections[0]?.handler ?? '', rank: 'handler' },
      ],
      summary,
      files: [],
    },
    { brings: { part: 'contact', key } },
  )
  for (const place of tale.matter.proposers.keys())
    tale.does(tale.proposer(place), 'confirmContact', given => ({
      contactId: given.contact(key),
      verdict: 'tookPlace',
    }))
  return tale
}

/** 评价 by each proposer, on the day after the letter was read. */
export function tellJudged(
  tale: Tale,
  key: string,
  answer: { readonly attitude?: OpinionLevel; readonly result: OpinionLevel; readonly reason?: string },
): Tale {
  const { attitude = 'satisfied', result, reason = '' } = answer
  for (const place of tale.matter.proposers.keys()) {
    const actor = tale.proposer(place)
    const isLead = place === 0
    tale
      .does(actor, 'readReply', given => ({ replyId: given.reply(key) }))
      .does(actor, 'giveFeedback', given => ({
        replyId: given.reply(key),
        attitude,
        result: isLead ? result : 'basicallySatisfied',
        reason: isLead ? reason : '',
        comment: '',
        points: [],
        answers: {},
      }))
  }
  return tale
}
