import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Application } from '#application/application.ts'
import type { Actor } from '#domain/permission/actor.ts'
import type { Role } from '#domain/vocabulary/roles.ts'
import type { Language } from '#phrases/language.ts'

/** Who may call a route at all; the finer rules (relation to the item) are the domain's. Locked unless named. */
export type Access = 'anyone' | 'signedIn' | readonly Role[]

/** What a handler is given: everything parsed, nothing of the framework but the raw request for files. */
export type Call = {
  readonly app: Application
  readonly language: Language
  readonly params: { readonly [name: string]: string }
  readonly query: unknown
  readonly body: unknown
  /** Version the asker saw, from `If-Match`. */
  readonly expectedVersion?: number
  /** Present on every route that is not for anyone. */
  readonly actor: Actor
  readonly request: FastifyRequest
}

export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
}

/** One row of the table of routes: address, who may call, shapes, and what it does. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`; parameters as `{itemId}`. */
  readonly path: string
  readonly access: Access
  readonly summary: string
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Body of the good answer, where it is JSON. */
  readonly answer?: z.ZodType
  /** Media type of the good answer, where it is not JSON. */
  readonly produces?: string
  readonly handle: (call: Call) => Promise<Answer>
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export const done: Answer = { status: 204 }

/** A file to save. Chinese names travel as RFC 6266 `filename*`; nothing is ever shown inline but a picture. */
export function file(
  bytes: Uint8Array,
  {
    name,
    type,
    isPicture = false,
  }: { readonly name: string; readonly type: string; readonly isPicture?: boolean },
): Answer {
  return {
    status: 200,
    body: bytes,
    headers: {
      'content-type': type,
      'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename="tiban"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
    },
  }
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
