import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'

/** What a new entry begins with. */
export function emptyValue(shape: FieldShape): unknown {
  switch (shape.type) {
    case 'number':
      return shape.min
    case 'text':
      return ''
    case 'boolean':
      return false
    case 'choice':
      return shape.options[0]
    case 'limit':
      return { value: 1, unit: 'month' }
    case 'list':
      return []
    case 'group':
      return Object.fromEntries(
        shape.fields.flatMap(({ name, shape: inner }) =>
          inner.type === 'optional' ? [] : [[name, emptyValue(inner)]],
        ),
      )
    case 'oneOf':
      return shape.variants[0] ? emptyValue(shape.variants[0]) : null
    default:
      return undefined
  }
}
