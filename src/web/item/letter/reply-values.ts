import type { DraftReply } from '#domain/item/reply/draft-reply.ts'
import type { ReplyText } from '#domain/item/reply/reply.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { AskAnswer } from '#domain/vocabulary/ask-answers.ts'

/** The editor's fields; every one may still be empty while the letter grows. */
export type ReplyValues = {
  resultClass?: string
  opening?: string
  answers?: ({ answer?: AskAnswer; text?: string } | undefined)[]
  planText?: string
  planDueOn?: string
  planResponsible?: string
  reason?: string
  upwardTo?: string
  upwardOn?: string
  contactPerson?: string
  contactPhone?: string
  involvesMoney?: boolean
}

type Ask = { readonly id: string }

/** The saved draft as fields, one row for each ask in their order. */
export function valuesOf(text: ReplyText | undefined, asks: readonly Ask[]): ReplyValues {
  if (!text) return { answers: asks.map(() => ({})) }
  return {
    resultClass: text.resultClass,
    opening: text.opening,
    answers: asks.map(({ id }) => {
      const given = text.answers.find(({ pointId }) => pointId === id)
      return given ? { answer: given.answer, text: given.text } : {}
    }),
    ...(text.plan
      ? {
          planText: text.plan.text,
          ...(text.plan.dueOn ? { planDueOn: text.plan.dueOn } : {}),
          ...(text.plan.responsible ? { planResponsible: text.plan.responsible } : {}),
        }
      : {}),
    ...(text.upward ? { upwardTo: text.upward.to, upwardOn: text.upward.on } : {}),
    ...(text.reason ? { reason: text.reason } : {}),
    contactPerson: text.contactPerson,
    contactPhone: text.contactPhone,
    ...(text.involvesMoney ? { involvesMoney: true } : {}),
  }
}

/** The fields as the letter's text: empty rows are left out, so that gaps stay visible. */
export function textOf(values: ReplyValues, asks: readonly Ask[]): Omit<DraftReply, 'assignmentId'> {
  const { planText = '', planDueOn = '', planResponsible = '', reason = '' } = values
  const { upwardTo = '', upwardOn = '' } = values
  return {
    resultClass: values.resultClass ?? '',
    opening: values.opening ?? '',
    answers: asks.flatMap(({ id }, index) => {
      const { answer, text = '' } = values.answers?.[index] ?? {}
      return answer ? [{ pointId: id, answer, text }] : []
    }),
    ...(planText.trim()
      ? {
          plan: {
            text: planText,
            ...(planDueOn ? { dueOn: planDueOn as PlainDate } : {}), // a date input holds a day or nothing
            ...(planResponsible.trim() ? { responsible: planResponsible } : {}),
          },
        }
      : {}),
    ...(upwardTo.trim() && upwardOn ? { upward: { to: upwardTo, on: upwardOn as PlainDate } } : {}), // as above
    ...(reason.trim() ? { reason } : {}),
    contactPerson: values.contactPerson ?? '',
    contactPhone: values.contactPhone ?? '',
    ...(values.involvesMoney ? { involvesMoney: true } : {}),
  }
}
