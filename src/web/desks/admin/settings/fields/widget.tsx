import type { FieldShape } from '#domain/jurisdiction/settings/field-shape.ts'
import { AnyWidget } from './any-widget.tsx'
import { CheckList } from './check-list.tsx'
import { EntryList } from './entry-list.tsx'
import { GroupWidget } from './group-widget.tsx'
import { LimitWidget } from './limit-widget.tsx'
import { OneOfWidget } from './one-of-widget.tsx'
import { OptionalWidget } from './optional-widget.tsx'
import { ChoiceWidget, NumberWidget, TextWidget, YesNoWidget } from './simple-widgets.tsx'
import { TextList } from './text-list.tsx'
import type { WidgetProps } from './widget-props.ts'

/** A field for any shape, so that a setting nobody made a field for can be filled in too. */
export function Widget(props: WidgetProps) {
  const { shape, ...rest } = props
  switch (shape.type) {
    case 'number':
      return <NumberWidget {...rest} shape={shape} />
    case 'text':
      return <TextWidget {...rest} shape={shape} />
    case 'boolean':
      return <YesNoWidget {...rest} shape={shape} />
    case 'choice':
      return <ChoiceWidget {...rest} shape={shape} />
    case 'limit':
      return <LimitWidget {...rest} shape={shape} />
    case 'group':
      return <GroupWidget {...rest} shape={shape} Inner={Widget} />
    case 'optional':
      return <OptionalWidget {...rest} shape={shape} Inner={Widget} />
    case 'oneOf':
      return <OneOfWidget {...rest} shape={shape} Inner={Widget} />
    case 'any':
      return <AnyWidget {...rest} shape={shape} />
    case 'list':
      return <ListWidget {...rest} shape={shape} />
  }
}

/** Lines of text, ticks where order and repetition mean nothing, entries to move about otherwise. */
function ListWidget(props: WidgetProps<Extract<FieldShape, { type: 'list' }>>) {
  const { of, max } = props.shape
  if (of.type === 'text') return <TextList {...props} />
  const mayRepeat = of.type === 'choice' && max !== null && max > of.options.length
  return of.type === 'choice' && !mayRepeat ? (
    <CheckList {...props} options={of.options} />
  ) : (
    <EntryList {...props} Inner={Widget} />
  )
}
