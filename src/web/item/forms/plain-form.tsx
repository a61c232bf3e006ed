import type { CommandInput } from '#domain/item/commands.ts'
import type { CommandName } from '#domain/item/lifecycle.ts'
import type { ItemPagePhrases } from '#phrases/zh-CN/item-page.ts'
import type { VocabularyPhrases } from '#phrases/vocabulary-phrases.ts'
import type { ItemView } from '#web/api/items.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { withoutEmpty } from '../fields/without-empty.ts'
import { Precedents } from '../precedents.tsx'
import { useUnitNames } from '../use-unit-names.ts'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** The names of labels and hints that are plain words. */
type Word = {
  [Key in keyof ItemPagePhrases['fields']]: ItemPagePhrases['fields'][Key] extends string ? Key : never
}[keyof ItemPagePhrases['fields']]

/** What a list of choices may be made of. */
export type ChoicesOf = {
  readonly view: ItemView
  /** Id of the part the step acts on. */
  readonly target: string
  readonly vocabulary: VocabularyPhrases
  readonly words: ItemPagePhrases['fields']
  readonly nameOf: (unitId: string) => string
}
type Options = (given: ChoicesOf) => readonly { readonly value: string; readonly label: string }[]

/** One field of a plain form; `least` makes a text needed. */
export type PlainField = { readonly name: string; readonly label: Word; readonly hint?: Word } & (
  | { readonly sort: 'long'; readonly max?: number; readonly least?: number }
  | { readonly sort: 'line'; readonly max?: number; readonly required?: boolean }
  | { readonly sort: 'date'; readonly required?: boolean }
  | { readonly sort: 'unit'; readonly required?: boolean }
  | { readonly sort: 'choice'; readonly options: Options; readonly required?: boolean }
  | { readonly sort: 'yesNo'; readonly yes: Word; readonly no: Word }
  /** Its name is `files`. */
  | { readonly sort: 'files' }
)

/** A form that is a few fields under each other; `isFinal` where the step cannot be taken back. */
export type PlainFormTable = {
  /** The field that carries the id of what the step acts on; none for the item itself. */
  readonly part?: 'assignmentId' | 'contactId' | 'replyId'
  readonly fields: readonly PlainField[]
  readonly isFinal?: boolean
  /** Earlier items like this one and their refusals, above the fields: where units are chosen or declined. */
  readonly withPrecedents?: boolean
}

type Props = FormProps & { readonly command: CommandName; readonly table: PlainFormTable }

/** A step's form, made from the table of its fields. */
export function PlainForm({ command, table, ...props }: Props) {
  const { part, fields, isFinal = false, withPrecedents = false } = table
  const target = part ? { [part]: props.target } : {}
  const toData = (values: { readonly [name: string]: unknown }) =>
    ({ ...target, ...decided(withoutEmpty(values), fields) }) as unknown as CommandInput['data'] // the table names this command's own fields
  return (
    <CommandForm<CommandName, { readonly [name: string]: unknown }>
      {...props}
      command={command}
      initial={{}}
      toData={toData}
      isFinal={isFinal}
    >
      {withPrecedents && <Precedents itemId={props.view.item.id} />}
      {fields.map(field => (
        <Field key={field.name} field={field} view={props.view} target={props.target} />
      ))}
    </CommandForm>
  )
}

type FieldProps = { readonly field: PlainField; readonly view: ItemView; readonly target: string }

function Field({ field, view, target }: FieldProps) {
  const { fields: words } = useItemWords()
  const vocabulary = useVocabulary()
  const nameOf = useUnitNames()
  const named = {
    name: field.name,
    label: words[field.label],
    ...(field.hint ? { hint: words[field.hint] } : {}),
  }
  switch (field.sort) {
    case 'long':
      return (
        <LongTextField {...named} max={field.max ?? 2000} {...(field.least ? { least: field.least } : {})} />
      )
    case 'line':
      return <TextField {...named} max={field.max ?? 120} required={field.required ?? false} />
    case 'date':
      return <DateField {...named} required={field.required ?? true} />
    case 'files':
      return <FilesField label={named.label} />
    case 'unit':
      return <UnitField name={field.name} label={named.label} required={field.required ?? true} />
    case 'choice':
      return (
        <ChoiceField
          {...named}
          options={field.options({ view, target, vocabulary, words, nameOf })}
          required={field.required ?? true}
        />
      )
    case 'yesNo':
      return (
        <ChoiceField
          {...named}
          options={[
            { value: 'yes', label: words[field.yes] },
            { value: 'no', label: words[field.no] },
          ]}
        />
      )
  }
}

/** Radio buttons speak words; the command takes true and false. */
function decided(
  values: { readonly [name: string]: unknown },
  fields: readonly PlainField[],
): { readonly [name: string]: unknown } {
  const yesNo = new Set(fields.filter(({ sort }) => sort === 'yesNo').map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      yesNo.has(name) ? value === 'yes' : name === 'files' ? idsOf(value as WithFiles['files']).files : value, // of a `FilesField`
    ]),
  )
}
