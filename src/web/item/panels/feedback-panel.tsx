import type { Item } from '#domain/item/item.ts'
import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import type { ItemView } from '#web/api/items.ts'
import { FileList } from '#web/kit/file-list.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { Panel } from './panel.tsx'

/** 征询意见: attitude and result apart, by proposer, unit and round; nothing is averaged. */
export function FeedbackPanel({ item, settings }: Pick<ItemView, 'item' | 'settings'>) {
  const { sections, feedback: words } = useItemWords()
  const { opinionLevels, pointVerdicts, feedbackSources, conciliationForms } = useVocabulary()
  const said = (level: OpinionLevel, code: string | undefined) =>
    settings.surveyScale.find(word => word.code === code)?.label ?? opinionLevels[level]
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
                  <td className={`item-level-${given.attitude}`}>
                    {said(given.attitude, given.words?.attitude)}
                  </td>
                  <td className={`item-level-${given.result}`}>{said(given.result, given.words?.result)}</td>
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
        .filter(({ reason, comment, points, entered }) => reason || comment || points.length > 0 || entered)
        .map(
          ({ replyId, proposerId, proposerName, reason, comment, points, entered, answers, confirmed }) => (
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
              {points.length > 0 && (
                <p>
                  {words.points}：
                  {points
                    .map(({ pointId, verdict }) => `${askOf(item, pointId)} ${pointVerdicts[verdict]}`)
                    .join('；')}
                </p>
              )}
              {settings.surveyQuestions
                .filter(({ code }) => answers[code] !== undefined)
                .map(({ code, label, options }) => (
                  <p key={code}>
                    {label}：{options.find(option => option.code === answers[code])?.label}
                  </p>
                ))}
              {entered && (
                <footer>
                  {words.entered(feedbackSources[entered.source], entered.helper, entered.by)}
                  <FileList itemId={item.id} files={entered.files} />
                </footer>
              )}
              {confirmed && <p>{words.confirmed(confirmed.by, confirmed.on, confirmed.reason)}</p>}
            </blockquote>
          ),
        )}
      {(item.contestedFeedback ?? []).map(({ feedback, words: said, on, answeredOn }) => (
        <blockquote key={`${feedback.replyId}/${feedback.proposerId}`} className="item-quote">
          {answeredOn
            ? words.contestedThenAnswered(feedback.proposerName, answeredOn)
            : words.contested(feedback.proposerName, on, said)}
        </blockquote>
      ))}
      {item.declinedRehandlings.map(({ assignmentId, round, on, reason }) => (
        <blockquote key={`${assignmentId}/${round}`} className="item-quote">
          {words.declined(on)} {reason}
        </blockquote>
      ))}
      {item.conciliations.map(({ form, heldOn, people, outcome }) => (
        <blockquote key={`${heldOn}/${outcome}`} className="item-quote">
          {words.conciliation(conciliationForms[form], heldOn, people)} {outcome}
        </blockquote>
      ))}
    </Panel>
  )
}

function askOf({ points, title }: Item, pointId: string): string {
  return points.find(({ id }) => id === pointId)?.text ?? title
}
