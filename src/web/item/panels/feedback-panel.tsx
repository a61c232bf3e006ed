import type { Item } from '#domain/item/item.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { Panel } from './panel.tsx'

/** 征询意见: attitude and result apart, by proposer, unit and round; nothing is averaged. */
export function FeedbackPanel({ item }: { readonly item: Item }) {
  const { sections, feedback: words } = useItemWords()
  const { opinionLevels } = useVocabulary()
  const nameOf = useUnitNames()
  const isAsked = item.replies.some(({ status }) => status === 'delivered')
  if (!isAsked) return null
  return (
    <Panel id="feedback" title={sections.feedback}>
      {item.feedback.length === 0 && (
        <p className="item-quiet">
          {words.empty}
          {words.sealed}
        </p>
      )}
      {item.feedback.length > 0 && (
        <div className="item-scroll">
          <table className="item-table">
            <thead>
              <tr>
                {[words.proposer, words.round, words.unit, words.attitude, words.result, words.on].map(
                  head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {item.feedback.map(given => (
                <tr key={`${given.replyId}/${given.proposerId}`}>
                  <td>{given.proposerName}</td>
                  <td>{given.round}</td>
                  <td>{nameOf(item.replies.find(({ id }) => id === given.replyId)?.unitId ?? '')}</td>
                  <td className={`item-level-${given.attitude}`}>{opinionLevels[given.attitude]}</td>
                  <td className={`item-level-${given.result}`}>{opinionLevels[given.result]}</td>
                  <td>
                    <LegalDate date={given.givenOn} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {item.feedback
        .filter(({ reason, comment }) => reason || comment)
        .map(({ replyId, proposerId, proposerName, reason, comment }) => (
          <blockquote key={`${replyId}/${proposerId}`} className="item-quote">
            <b>{proposerName}</b>
            {reason && (
              <p>
                {words.reason}：{reason}
              </p>
            )}
            {comment && (
              <p>
                {words.comment}：{comment}
              </p>
            )}
          </blockquote>
        ))}
    </Panel>
  )
}
