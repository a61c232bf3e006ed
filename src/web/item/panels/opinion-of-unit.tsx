import type { Assignment } from '#domain/item/assignment/assignment.ts'
import { useItemWords } from '../item-words.ts'

/** 会办意见: asked when and about what, answered or owed. */
export function OpinionOfUnit({ assignment: { coHostOpinion } }: { readonly assignment: Assignment }) {
  const { unit: words } = useItemWords()
  return (
    <section className="item-unit-part">
      <h3>{words.opinion}</h3>
      {!coHostOpinion && <p className="item-quiet">{words.opinionNotAsked}</p>}
      {coHostOpinion && (
        <>
          <blockquote className="item-quote">
            {coHostOpinion.matter}
            <footer>{words.opinionAsked(coHostOpinion.askedOn, coHostOpinion.dueOn)}</footer>
          </blockquote>
          {coHostOpinion.sentBack && (
            <p className="item-notice">
              {words.opinionSentBack(coHostOpinion.sentBack.on)} {coHostOpinion.sentBack.reason}
            </p>
          )}
          {coHostOpinion.waived && (
            <p className="item-notice">
              {words.opinionWaived(coHostOpinion.waived.on)} {coHostOpinion.waived.reason}
            </p>
          )}
          {!coHostOpinion.given && !coHostOpinion.waived && (
            <p className="item-notice">{words.opinionOutstanding}</p>
          )}
          {coHostOpinion.given && (
            <>
              <p className="item-prose">{coHostOpinion.given.text}</p>
              <p className="item-quiet">
                {words.opinionGiven(coHostOpinion.given.by, coHostOpinion.given.on)}
              </p>
            </>
          )}
        </>
      )}
    </section>
  )
}
