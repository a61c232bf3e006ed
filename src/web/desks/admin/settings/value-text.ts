import type { StartEvent } from '#domain/vocabulary/start-events.ts'
import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import type { FieldWords } from '#phrases/settings-phrases.ts'
import type { WebSettingsPhrases } from '#phrases/zh-CN/web-settings.ts'

type Reading = {
  readonly field: FieldWords
  readonly words: WebSettingsPhrases
  readonly date: (day: string) => string
}

/** A value of the rules in the words people read; lists of entries have a line for each. */
export function valueText(shape: FieldShape, value: unknown, reading: Reading): string {
  const { field, words } = reading
  if (value === undefined || value === null) return words.notSet
  switch (shape.type) {
    case 'boolean':
      return value ? words.yes : words.no
    case 'choice':
      return field.options?.[String(value)] ?? String(value)
    case 'limit':
      return limitText(value as Limit, shape.starts ?? [], reading)
    case 'list':
      return listText(shape.of, value as readonly unknown[], reading)
    case 'group':
      return groupText(shape, value as Entry, reading)
    case 'optional':
      return valueText(shape.of, value, reading)
    case 'oneOf':
      return valueText(variantOf(shape, value), value, reading)
    case 'any':
      return JSON.stringify(value)
    default:
      return String(value)
  }
}

type Limit = {
  readonly value: number | string
  readonly unit: 'workingDay' | 'naturalDay' | 'month' | 'date'
  readonly rollOver?: boolean
  readonly firstDayCounts?: boolean
  readonly from?: StartEvent
}
type Entry = Readonly<Record<string, unknown>>

function limitText(limit: Limit, starts: readonly StartEvent[], { words, date }: Reading): string {
  const { value, unit, rollOver, firstDayCounts, from = starts[0] } = limit
  const usual = unit !== 'date'
  const notes = [
    ...(from ? [words.limit.fromEvent(from)] : []),
    ...(firstDayCounts ? [words.limit.firstDayCounts] : []),
    ...(rollOver === undefined || rollOver === usual
      ? []
      : [`${words.limit.rollOver}: ${rollOver ? words.yes : words.no}`]),
  ]
  const rolls = notes.length > 0 ? ` (${notes.join(words.separator)})` : ''
  if (unit !== 'date')
    return `${value}${/^[a-z]/.test(words.units[unit]) ? ' ' : ''}${words.units[unit]}${rolls}`
  const text = String(value)
  const day =
    text.length === 5 ? words.everyYear(Number(text.slice(0, 2)), Number(text.slice(3))) : date(text)
  return `${day}${rolls}`
}

function listText(of: FieldShape, entries: readonly unknown[], reading: Reading): string {
  if (entries.length === 0) return reading.words.empty
  const isWhole = of.type === 'group' || of.type === 'oneOf'
  return entries.map(entry => valueText(of, entry, reading)).join(isWhole ? '\n' : reading.words.separator)
}

/** Ticked parts are told by their name, the others by what is filled in. */
function groupText(shape: Extract<FieldShape, { type: 'group' }>, value: Entry, reading: Reading): string {
  const { words, field } = reading
  return shape.fields
    .flatMap(({ name, shape: inner }) => {
      const part = value[name]
      if (part === undefined || part === false) return []
      return part === true ? [field.parts?.[name] ?? name] : [valueText(inner, part, reading)]
    })
    .join(words.separator)
}

/** The variant whose parts are those of the value. */
export function variantOf(shape: Extract<FieldShape, { type: 'oneOf' }>, value: unknown): FieldShape {
  const keys = Object.keys(value ?? {})
  const fits = shape.variants.find(
    variant => variant.type === 'group' && keys.every(key => variant.fields.some(({ name }) => name === key)),
  )
  return fits ?? shape.variants[0] ?? { type: 'any' }
}
