import type { Item } from '#domain/item/item.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { useItemWords } from '../item-words.ts'
import { Panel } from './panel.tsx'

/** 正文: what is wrong, and what is asked for. */
export function TextPanel({ item: { id, situation, request, files } }: { readonly item: Item }) {
  const { sections, text } = useItemWords()
  return (
    <Panel id="text" title={sections.text}>
      {!situation && !request && <p className="item-quiet">{text.empty}</p>}
      {situation && <h3>{text.situation}</h3>}
      {situation && <p className="item-prose">{situation}</p>}
      {request && <h3>{text.request}</h3>}
      {request && <p className="item-prose">{request}</p>}
      <FileList itemId={id} files={files} />
    </Panel>
  )
}
