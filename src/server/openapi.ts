import { z } from 'zod'
import type { Route } from './route.ts'

/** The description of every route, made from the very table that serves them; nothing is written twice. */
export function openApi(
  routes: readonly Route[],
  { version, prefix }: { readonly version: string; readonly prefix: string },
) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = prefix + route.path
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tiban 提办',
      version,
      description: 'Deputies’ suggestions and CPPCC proposals, from submission to the kept promise.',
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tiban_session' } },
      schemas: { Problem: problemSchema },
    },
  }
}

function operation(route: Route) {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    summary: route.summary,
    ...(route.access === 'anyone' ? {} : { security: [{ session: [] }] }),
    'x-access': route.access,
    parameters: [...params, ...queryParameters(route), ...(route.method === 'GET' ? [] : writeHeaders)],
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
      : {}),
    responses: {
      '2XX': {
        description: 'Done',
        ...(route.method === 'GET' || route.answer ? { content: contentOf(route) } : {}),
      },
      '4XX': {
        description: 'Not done; says why',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function contentOf({ produces, answer }: Route) {
  if (produces) return { [produces]: { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: answer ? schemaOf(answer) : {} } }
}

function queryParameters({ query }: Route) {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: object; required?: string[] } // an object schema
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' })
}

const writeHeaders = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    schema: { type: 'string' },
    description: 'One for each intended click; the same key does it once',
  },
  {
    name: 'If-Match',
    in: 'header',
    schema: { type: 'string' },
    description: 'Version the asker saw, as "7"; a newer one answers 409 and tells what happened since',
  },
]

const problemSchema = {
  type: 'object',
  required: ['title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong and what to do, in the reader’s language' },
    code: { type: 'string' },
    facts: { type: 'object' },
    issues: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    since: { type: 'array', items: { type: 'object' } },
  },
}
