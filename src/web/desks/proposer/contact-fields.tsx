import type { ContactDraft } from './my-drafts.ts'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly value: ContactDraft
  readonly isTried: boolean
  readonly onChange: (contact: ContactDraft) => void
}

/** 联系人: whom the units call when an organisation has handed in; begins with the register’s. */
export function ContactFields({ value: { name, phone, address }, isTried, onChange }: Props) {
  const { contact: words } = useProposerWords()
  const given = { name, phone, address }
  return (
    <fieldset className="my-field my-plain-fieldset">
      <legend>{words.title}</legend>
      <p className="my-quiet">{words.hint}</p>
      <TextBox
        label={words.name}
        value={name}
        max={60}
        isLine
        problem={isTried && name.trim() === '' ? words.missingName : undefined}
        onChange={typed => onChange({ ...given, name: typed })}
      />
      <TextBox
        label={words.phone}
        value={phone}
        max={40}
        isLine
        problem={isTried && phone.trim() === '' ? words.missingPhone : undefined}
        onChange={typed => onChange({ ...given, phone: typed })}
      />
      <TextBox
        label={words.address}
        value={address}
        max={200}
        isLine
        onChange={typed => onChange({ ...given, address: typed })}
      />
    </fieldset>
  )
}
