import { Button } from 'antd'
import { useState } from 'react'
import type { ItemProposer } from '#domain/item/item.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'

type Props = { readonly proposers: readonly ItemProposer[]; readonly phones: ItemView['phones'] }

const shownAtFirst = 6

/** Names with delegation or sector, and a telephone one can tap, for those who must reach them. */
export function ProposerList({ proposers, phones }: Props) {
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
          <Phone phone={phones.find(({ proposerId }) => proposerId === proposer.id)?.phone} />
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

function Phone({ phone }: { readonly phone: string | undefined }) {
  const { information: words } = useItemWords()
  return phone ? (
    <a className="item-phone" href={`tel:${phone}`}>
      {words.phone(phone)}
    </a>
  ) : null
}
