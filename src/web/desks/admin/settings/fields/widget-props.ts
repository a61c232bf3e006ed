import type { ComponentType } from 'react'
import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import type { FieldWords } from '#phrases/settings-phrases.ts'

export type WidgetProps<Shape extends FieldShape = FieldShape> = {
  readonly shape: Shape
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Accessible name. */
  readonly name: string
  readonly words: FieldWords
}

/** Of a field that holds others: what shows them, handed in because it shows this one too. */
export type OuterProps<Shape extends FieldShape> = WidgetProps<Shape> & {
  readonly Inner: ComponentType<WidgetProps>
}
