import { Link } from '@tanstack/react-router'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'

type Props = { readonly view: ItemView; readonly replyId: string }

/** 雷同提示: whoever clears the letter sees which other letter of the unit says the very same. */
export function TwinsOfReply({ view, replyId }: Props) {
  const { unit: words } = useItemWords()
  const twins = view.twins.find(entry => entry.replyId === replyId)
  if (!twins) return null
  return (
    <div className="item-quote item-quote-warn" role="note">
      {words.sameWords}
      <ul>
        {twins.of.map(({ itemId, number, title }) => (
          <li key={itemId}>
            <Link to="/items/$itemId" params={{ itemId }}>
              {number ? `${words.numberOf(number)} ` : ''}
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
