import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { limitFrom, limitSchema } from '../../time/limits.ts'
import { fieldShape } from './field-shape.ts'

test('every sort of schema that a setting may have is told as what may be filled in', () => {
  const rule = z.strictObject({
    what: z.enum(['a', 'b']),
    limit: limitSchema,
    isKey: z.boolean().exactOptional(),
  })
  const expected: readonly (readonly [z.ZodType, unknown])[] = [
    [limitSchema.default({ value: 5, unit: 'month' }), { type: 'limit' }],
    [limitFrom('assigned', 'received'), { type: 'limit', starts: ['assigned', 'received'] }],
    [limitSchema.exactOptional(), { type: 'optional', of: { type: 'limit' } }],
    [z.int().min(1).max(60).default(5), { type: 'number', min: 1, max: 60 }],
    [z.string().min(1).max(40), { type: 'text', min: 1, max: 40 }],
    [z.boolean().default(true), { type: 'boolean' }],
    [
      z
        .array(z.enum(['a', 'b']))
        .max(6)
        .default([]),
      { type: 'list', of: { type: 'choice', options: ['a', 'b'] }, min: 0, max: 6 },
    ],
    [
      z.array(rule).min(1),
      {
        type: 'list',
        of: {
          type: 'group',
          fields: [
            { name: 'what', shape: { type: 'choice', options: ['a', 'b'] } },
            { name: 'limit', shape: { type: 'limit' } },
            { name: 'isKey', shape: { type: 'optional', of: { type: 'boolean' } } },
          ],
        },
        min: 1,
        max: null,
      },
    ],
    [
      z.union([z.strictObject({ limit: limitSchema }), z.strictObject({ share: z.int().min(1).max(100) })]),
      {
        type: 'oneOf',
        variants: [
          { type: 'group', fields: [{ name: 'limit', shape: { type: 'limit' } }] },
          { type: 'group', fields: [{ name: 'share', shape: { type: 'number', min: 1, max: 100 } }] },
        ],
      },
    ],
    [z.record(z.string(), z.number()), { type: 'any' }],
  ]
  for (const [schema, shape] of expected) assert.deepEqual(fieldShape(schema), shape)
})
