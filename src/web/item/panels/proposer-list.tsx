import { Button } from 'antd'
import { useState } from 'react'
import type { ItemProposer } from '#domain/item/item.ts'
import type { ContactPerson } from '#domain/item/submission/contact-person.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'

type Props = {
  readonly proposers: readonly ItemProposer[]
  readonly view: Pick<ItemView, 'phones' | 'contactPersons'>
}

const shownAtFirst = 6

/** Names with delegation or sector, and a telephone one can tap, for those who must reach them. */
export function ProposerList({ proposers, view: { phones, contactPersons } }: Props) {
  const { information: words } = useItemWords()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? proposers : proposers.slice(0, shownAtFirst)
  return (
    <ul className="item-people">
      {shown.map((proposer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: unregistered proposers have no id; the order of the list never changes
        <li key={`${index}/${proposer.name}`}>
          <b>{proposer.name}</b>
          {proposer.headcount ? words.headcount(proposer.headcount) : ''}
          {proposer.group && <span className="item-quiet"> {proposer.group}</span>}
          {proposer.throughItemId && <span className="item-mark">{words.throughMerged}</span>}
          <Reached
            contact={contactPersons.find(entry => entry.proposer === proposer.name)}
            phone={phones.find(({ proposerId }) => proposerId === proposer.id)?.phone}
          />
        </li>
      ))}
      {proposers.length > shown.length && (
        <li>
          <Button size="small" onClick={() => setAll(true)}>
            {words.showAll(proposers.length)}
          </Button>
        </li>
      )}
    </ul>
  )
}

type ReachedProps = {
  readonly contact: ContactPerson | undefined
  readonly phone: string | undefined
}

/** An organisation is reached through its contact person, a person by the telephone of the register. */
function Reached({ contact, phone }: ReachedProps) {
  const { information: words } = useItemWords()
  if (!contact) return <Phone phone={phone} />
  return (
    <span className="item-contact">
      {words.contactPerson(contact.name)} <Phone phone={contact.phone} />
      {contact.address && <span className="item-quiet"> {contact.address}</span>}
    </span>
  )
}

function Phone({ phone }: { readonly phone: string | undefined }) {
  const { information: words } = useItemWords()
  return phone ? (
    <a className="item-phone" href={`tel:${phone}`}>
      {words.phone(phone)}
    </a>
  ) : null
}
