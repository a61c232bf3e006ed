import { useQuery } from '@tanstack/react-query'
import { keyItemTypes, type KeyItemType } from '#domain/vocabulary/key-items.ts'
import type { NameKeyItem } from '#domain/item/key/name-key-item.ts'
import { sessionQuery } from '#web/api/session.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../../fields/choice-field.tsx'
import { DateField } from '../../fields/date-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { withoutEmpty } from '../../fields/without-empty.ts'
import { useDeadlineWords } from '#web/kit/deadline-words.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from '../form-props.ts'

/** 确定重点件: the meeting's decision, and who cares for it from now on. */
export function NameKeyItemForm(props: FormProps) {
  const words = useDeadlineWords()
  const { keyItemTypes: names } = useVocabulary()
  const { data: me } = useQuery(sessionQuery())
  const isOffice = me?.grants.some(({ role }) => role === 'supervisionOffice') ?? false
  const ofKind: KeyItemType = props.view.item.kind === 'suggestion' ? 'congress' : 'cppcc'
  const own = isOffice ? 'government' : ofKind
  return (
    <CommandForm<'nameKeyItem', NameKeyItem>
      {...props}
      command="nameKeyItem"
      initial={{ keyType: own }}
      toData={values => withoutEmpty(values) as NameKeyItem} // required fields are never empty
    >
      <ChoiceField
        name="keyType"
        label={words.keyType}
        options={keyItemTypes.filter(type => type === own).map(value => ({ value, label: names[value] }))}
      />
      <div className="item-form-pair">
        <TextField name="decidedBy" label={words.decidedBy} max={100} required />
        <DateField name="decidedOn" label={words.decidedOn} required latest={me?.today ?? ''} />
      </div>
      <div className="item-form-pair">
        <TextField name="leader" label={words.leader} max={100} required />
        <TextField name="committee" label={words.committee} max={100} required />
      </div>
      <TextField name="theme" label={words.theme} max={100} />
    </CommandForm>
  )
}
