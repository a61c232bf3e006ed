import type { ItemView } from '#web/api/items.ts'
import { useLanguage } from '#web/kit/language.tsx'
import { useFollowUpWords } from '../follow-up-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** 办理结果类别: in the letter, as the unit says today, as confirmed; of every letter whose class was touched. */
export function ClassHistory({ view: { item, settings, classes } }: { readonly view: ItemView }) {
  const words = useFollowUpWords()
  const nameOf = useUnitNames()
  const language = useLanguage()
  const touched = classes.filter(entry => item.classChanges.some(({ replyId }) => replyId === entry.replyId))
  if (touched.length === 0) return null
  const wordOf = (code: string | null) => {
    const found = settings.resultClasses.find(entry => entry.code === code)
    if (code === null) return words.notConfirmed
    return found ? `${code} ${language === 'en' ? found.labelEn : found.label}` : code
  }
  return (
    <div className="item-scroll">
      <table className="item-table">
        <thead>
          <tr>
            {[words.classes, words.atReply, words.now, words.confirmed].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {touched.map(({ replyId, atReply, now, confirmed }) => (
            <tr key={replyId}>
              <th scope="row">{nameOf(item.replies.find(({ id }) => id === replyId)?.unitId ?? '')}</th>
              <td>{wordOf(atReply)}</td>
              <td>{wordOf(now)}</td>
              <td>{wordOf(confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
