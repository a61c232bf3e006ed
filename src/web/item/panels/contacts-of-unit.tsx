import type { Contact } from '#domain/item/contact/contact.ts'
import type { ItemView } from '#web/api/items.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { AppointmentsOfUnit } from './appointments-of-unit.tsx'
import { useItemWords } from '../item-words.ts'

type Props = { readonly view: ItemView; readonly assignmentId: string }

/** 沟通记录 of one part, latest first, each with the proposer's own word on it. */
export function ContactsOfUnit({ view: { item }, assignmentId }: Props) {
  const { unit: words } = useItemWords()
  const own = item.contacts.filter(contact => contact.assignmentId === assignmentId)
  return (
    <section className="item-unit-part">
      <h3>{words.contacts}</h3>
      {own.length === 0 && <p className="item-quiet">{words.noContacts}</p>}
      <AppointmentsOfUnit item={item} assignmentId={assignmentId} />
      <ul className="item-contacts">
        {own.toReversed().map(contact => (
          <li key={contact.id}>
            <ContactEntry contact={contact} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ContactEntry({
  contact,
  item: { id, proposers },
}: {
  readonly contact: Contact
  readonly item: ItemView['item']
}) {
  const { unit: words } = useItemWords()
  const vocabulary = useVocabulary()
  const people = contact.unitPeople.map(({ name, rank }) => `${name}（${vocabulary.contactRanks[rank]}）`)
  return (
    <>
      <p className="item-contact-head">
        <LegalDate date={contact.heldOn} />
        <span className="item-mark">{vocabulary.contactPhases[contact.phase]}</span>
        <span>{vocabulary.contactMeans[contact.means]}</span>
        {contact.isFaceToFace && <span className="item-mark">{words.faceToFace}</span>}
      </p>
      <p>
        {words.contactWith}：{contact.proposerNames.join('、')}；{words.contactPeople}：{people.join('、')}
        {contact.place && `；${words.place}：${contact.place}`}
      </p>
      <p className="item-prose">{contact.summary}</p>
      <FileList itemId={id} files={contact.files} />
      <p className="item-verdicts">
        {contact.verdicts.length === 0 && <span className="item-quiet">{words.awaitingVerdict}</span>}
        {contact.verdicts.map(({ proposerId, verdict, reason, on }) => (
          <span key={proposerId} className={`item-verdict item-verdict-${verdict}`}>
            {proposers.find(proposer => proposer.id === proposerId)?.name}{' '}
            {vocabulary.contactVerdicts[verdict]} {on}
            {reason && ` ${reason}`}
          </span>
        ))}
      </p>
    </>
  )
}
