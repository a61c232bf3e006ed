import type { z } from 'zod'
import type { Change } from '#database/journal/changes-since.ts'
import type { Outcome, Refusal } from '#application/outcome.ts'
import type { Language } from '#phrases/language.ts'
import { phrasesOf, type ProblemCode } from '#phrases/phrases.ts'

/** A problem document (RFC 9457): what is wrong and what to do, in the reader's language. */
export type Problem = {
  readonly status: number
  readonly body: {
    readonly type: 'about:blank'
    readonly title: string
    readonly status: number
    readonly detail: string
    readonly code: string
    readonly facts?: Refusal['facts']
    readonly issues?: readonly { readonly path: string; readonly message: string }[]
    readonly since?: readonly Change[]
  }
  readonly headers: { readonly [name: string]: string }
}

const statusOf: Record<ProblemCode, number> = {
  unauthorised: 401,
  wrongPassword: 401,
  locked: 429,
  tooManyRequests: 429,
  linkExpired: 410,
  notPermitted: 403,
  crossSite: 403,
  notFound: 404,
  stale: 409,
  keyDiffers: 409,
  stillRunning: 409,
  malformed: 400,
  malformedKey: 400,
  malformedVersion: 400,
  tooLarge: 413,
  unsupportedMedia: 415,
  unreadableFile: 400,
  fileRefused: 400,
  unavailable: 503,
  fault: 500,
}

type More = {
  readonly until?: string
  readonly version?: number
  readonly reason?: string
  readonly since?: readonly Change[]
}

/** A problem of the way a request was made, or of ours. */
export function problem(code: ProblemCode, language: Language, { since, ...given }: More = {}): Problem {
  const { title, detail } = phrasesOf(language).problems[code]
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return document(statusOf[code], { title, detail: detail(facts), code, facts, ...(since ? { since } : {}) })
}

/** The law said no. By kind: not permitted 403, a thing that is not there 404, anything else 409. */
export function problemOfRefusal({ refused, facts = {} }: Refusal, language: Language): Problem {
  const status = refused === 'notPermitted' ? 403 : refused === 'unknownTarget' ? 404 : 409
  const { problems, refusals } = phrasesOf(language)
  return document(status, {
    title: problems.refused.title,
    detail: refusals[refused](facts),
    code: refused,
    facts,
  })
}

/** The shape was wrong: each field with what is wrong about it. */
export function problemOfIssues(issues: readonly z.core.$ZodIssue[], language: Language): Problem {
  const { problems, issueText } = phrasesOf(language)
  const list = issues.map(issue => ({ path: issue.path.join('.'), message: issueText(issue) }))
  const { title, detail } = problems.malformed
  return document(400, {
    title,
    detail: detail({ reason: list[0]?.message ?? '' }),
    code: 'malformed',
    issues: list,
  })
}

/** Code and sentence of a write that was not done, for answers about many at once. */
export function sentenceOf(
  outcome: Exclude<Outcome, { kind: 'done' }>,
  language: Language,
): { code: string; detail: string } {
  const { code, detail } = (
    outcome.kind === 'refused'
      ? problemOfRefusal(outcome.refusal, language)
      : outcome.kind === 'malformed'
        ? problemOfIssues(outcome.issues, language)
        : problem(outcome.kind, language)
  ).body
  return { code, detail }
}

function document(status: number, body: Omit<Problem['body'], 'type' | 'status'>): Problem {
  return {
    status,
    body: { type: 'about:blank', status, ...body },
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  }
}
