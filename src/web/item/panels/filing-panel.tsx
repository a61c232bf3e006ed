import { Link } from '@tanstack/react-router'
import type { Item } from '#domain/item/item.ts'
import { useGroundLabel } from '#web/kit/ground-label.ts'
import { useItemWords } from '../item-words.ts'
import { Panel } from './panel.tsx'
import { WaysOut } from './ways-out.tsx'

/** 审查与并案: accepted, refused with its ground, or merged, and into what. */
export function FilingPanel({ item }: { readonly item: Item }) {
  const { sections, filing: words, numberWord } = useItemWords()
  const groundLabel = useGroundLabel()
  const { refusal, mergedInto, absorbed, filedOn } = item
  return (
    <Panel id="filing" title={sections.filing}>
      {refusal && (
        <>
          <p>{words.refused(groundLabel(refusal), refusal.on)}</p>
          <p className="item-prose">{refusal.explanation}</p>
        </>
      )}
      <WaysOut item={item} />
      {mergedInto && (
        <p>
          {words.mergedInto}{' '}
          <Link to="/items/$itemId" params={{ itemId: mergedInto }}>
            {words.openMain}
          </Link>
        </p>
      )}
      {absorbed.length > 0 && (
        <>
          <p>{words.absorbed}</p>
          <ul>
            {absorbed.map(({ itemId, number, title }) => (
              <li key={itemId}>
                <Link to="/items/$itemId" params={{ itemId }}>
                  {number ? `${numberWord(number)} ` : ''}
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {filedOn && absorbed.length === 0 && <p>{words.plain(filedOn)}</p>}
      {item.stage === 'submitted' && <p>{words.pending}</p>}
    </Panel>
  )
}
