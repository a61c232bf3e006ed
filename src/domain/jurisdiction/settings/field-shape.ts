import { z } from 'zod'
import { startsOfLimits } from '../../time/limits.ts'
import type { StartEvent } from '../../vocabulary/start-events.ts'

/** What may be filled into a field, read off its schema, so that a page can ask for settings it was not made for. */
export type FieldShape =
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'text'; readonly min: number; readonly max: number | null }
  | { readonly type: 'boolean' }
  /** `starts`: the events it may be counted from, where there is a choice; the first is the usual one. */
  | { readonly type: 'limit'; readonly starts?: readonly StartEvent[] }
  | { readonly type: 'any' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'list'; readonly of: FieldShape; readonly min: number; readonly max: number | null }
  | { readonly type: 'group'; readonly fields: readonly NamedShape[] }
  | { readonly type: 'oneOf'; readonly variants: readonly FieldShape[] }
  | { readonly type: 'optional'; readonly of: FieldShape }

export type NamedShape = { readonly name: string; readonly shape: FieldShape }

/** The shape of a schema; `any` where it is of a sort that no setting has had so far. */
export function fieldShape(schema: z.core.$ZodType): FieldShape {
  const limit = startsOfLimits.get(schema)
  if (limit) return { type: 'limit', ...(limit.starts.length > 0 ? { starts: limit.starts } : {}) }
  if (schema instanceof z.ZodDefault) return fieldShape(schema.def.innerType)
  if (isLeftOut(schema)) return { type: 'optional', of: fieldShape(schema.def.innerType) }
  if (schema instanceof z.ZodNumber)
    return { type: 'number', min: schema.minValue ?? 0, max: schema.maxValue ?? Number.MAX_SAFE_INTEGER }
  if (schema instanceof z.ZodString)
    return { type: 'text', min: schema.minLength ?? 0, max: schema.maxLength ?? null }
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' }
  if (schema instanceof z.ZodEnum) return { type: 'choice', options: schema.options.map(String) }
  if (schema instanceof z.ZodLiteral) return { type: 'choice', options: [...schema.values].map(String) }
  if (schema instanceof z.ZodArray) return listShape(schema)
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape)
    return { type: 'group', fields: fields.map(([name, inner]) => ({ name, shape: fieldShape(inner) })) }
  }
  if (schema instanceof z.ZodUnion) return { type: 'oneOf', variants: schema.def.options.map(fieldShape) }
  return { type: 'any' }
}

function isLeftOut(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodExactOptional | z.ZodNullable {
  const sorts = [z.ZodOptional, z.ZodExactOptional, z.ZodNullable]
  return sorts.some(sort => schema instanceof sort)
}

function listShape({ def }: z.ZodArray): FieldShape {
  let min = 0
  let max: number | null = null
  for (const { _zod } of def.checks ?? []) {
    if (_zod.def.check === 'min_length') min = (_zod.def as z.core.$ZodCheckMinLengthDef).minimum
    if (_zod.def.check === 'max_length') max = (_zod.def as z.core.$ZodCheckMaxLengthDef).maximum
  }
  return { type: 'list', of: fieldShape(def.element), min, max }
}
