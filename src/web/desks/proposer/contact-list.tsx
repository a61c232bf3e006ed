import { Link } from '@tanstack/react-router'
import type { Contact } from '#domain/item/contact/contact.ts'
import type { Item } from '#domain/item/item.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useProposerWords } from './use-proposer-words.ts'
import { useShortUnitNames } from './use-short-unit-names.ts'

type Props = { readonly item: Item; readonly proposerIds: readonly string[] }

/** 与您的联系: what the units say they did, and what I said to it. */
export function ContactList({ item, proposerIds }: Props) {
  const { item: words } = useProposerWords()
  return (
    <section className="my-panel" aria-labelledby="my-contacts">
      <h2 id="my-contacts">{words.contacts}</h2>
      {item.contacts.length === 0 && <p className="my-quiet">{words.noContacts}</p>}
      {item.contacts.toReversed().map(contact => (
        <ContactEntry key={contact.id} item={item} contact={contact} proposerIds={proposerIds} />
      ))}
    </section>
  )
}

function ContactEntry({ item, contact, proposerIds }: Props & { readonly contact: Contact }) {
  const words = useProposerWords()
  const { contactMeans } = useVocabulary()
  const nameOf = useShortUnitNames()
  const mine = contact.verdicts.find(({ proposerId }) => proposerIds.includes(proposerId))
  const concernsMe = contact.proposerIds.some(id => proposerIds.includes(id))
  return (
    <article className="my-entry">
      <p>
        <b>{nameOf(contact.unitId)}</b>{' '}
        {words.item.contactOn(words.date(contact.heldOn), contactMeans[contact.means])}
      </p>
      <p className="my-prose">{contact.summary}</p>
      <FileList itemId={item.id} files={contact.files} />
      <p className="my-quiet">
        {words.item.contactPeople}：{contact.unitPeople.map(({ name }) => name).join('、')}
      </p>
      {mine && <p>{words.item.yourWord(words.confirm.verdicts[mine.verdict])}</p>}
      {!mine && concernsMe && (
        <Link
          to="/my/$itemId"
          params={{ itemId: item.id }}
          search={{ task: 'confirmContact', part: contact.id }}
          className="my-button"
        >
          {words.tasks.open.confirmContact}
        </Link>
      )}
    </article>
  )
}
