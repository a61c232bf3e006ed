import { plainDate } from '#domain/time/plain-date.ts'
import type { AskAnswer } from '#domain/vocabulary/ask-answers.ts'
import { staffAt } from '../cast/cast.ts'
import type { Tale } from './tale.ts'

export type LetterOf = {
  readonly key: string
  readonly resultClass: 'A' | 'B' | 'C'
  /** One answer an ask, in their order. */
  readonly answers: readonly string[]
  readonly plan?: { readonly text: string; readonly dueOn: string }
  readonly reason?: string
  readonly part?: number
}

const answerOf: Readonly<Record<LetterOf['resultClass'], AskAnswer>> = {
  A: 'adopted',
  B: 'partlyAdopted',
  C: 'notAdopted',
}

/** 起草、送审、核稿、签发: the letter lies signed; classes B and C wait for the supervision office then. */
export function tellSigned(tale: Tale, letter: LetterOf): Tale {
  const { key, resultClass, answers, plan, reason, part = 0 } = letter
  const unitId = tale.unit(part)
  const handler = tale.cast.handlerOf(unitId, 0)
  const responsible = staffAt(tale.cast.staff, unitId).inCharge[0] ?? ''
  const reply = (given: { reply(key: string): string }) => ({ replyId: given.reply(key) })
  return tale
    .does(
      handler,
      'draftReply',
      {
        assignmentId: `a${part + 1}`,
        resultClass,
        opening: '收到您的建议后，我们到现场看了情况，并与有关单位会商。现答复如下：',
        answers: answers.map((text, index) => ({
          pointId: `p${index + 1}`,
          answer: answerOf[resultClass],
          text,
        })),
        ...(plan ? { plan: { text: plan.text, dueOn: plainDate(plan.dueOn), responsible } } : {}),
        ...(reason ? { reason } : {}),
        contactPerson: handler.name,
        contactPhone: staffAt(tale.cast.staff, unitId).phone,
      },
      { brings: { part: 'reply', key } },
    )
    .does(handler, 'submitReplyForClearance', reply)
    .does(tale.cast.officeOf(unitId), 'clearReply', given => ({ ...reply(given), note: '同意，报请签发。' }))
    .does(tale.cast.leaderOf(unitId), 'signReply', given => ({ ...reply(given), note: '同意印发。' }))
}

/** 督查室审核（B、C类）、编号印发、送达. */
export function tellDelivered(
  tale: Tale,
  { key, resultClass, part = 0 }: LetterOf,
  means: 'online' | 'post' = 'online',
): Tale {
  const unitId = tale.unit(part)
  const office = tale.cast.officeOf(unitId)
  if (resultClass !== 'A')
    tale.does(tale.ducha, 'passPreCheck', given => ({
      replyId: given.reply(key),
      note: '措施具体，同意印发。',
    }))
  return tale
    .does(office, 'issueReply', given => ({ replyId: given.reply(key), agencyCode: tale.agencyCode(part) }), {
      lane: `letters ${unitId}`,
    })
    .does(office, 'deliverReply', given => ({
      replyId: given.reply(key),
      means: tale.matter.proposers.map(() => means),
    }))
}
