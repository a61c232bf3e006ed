import '../item-page.css'
import type { Item } from '#domain/item/item.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'

/** 征求意见 and 提出人异议: who said before the assignment that it is his, and what a proposer said after it. */
export function ConsultationList({ item }: { readonly item: Item }) {
  const { allotment: words } = useItemWords()
  const nameOf = useUnitNames()
  const { consultation, unitObjections } = item
  const answerOf = (id: string) => consultation?.answers.find(({ unitId }) => unitId === id)
  return (
    <>
      {consultation && (
        <div className="item-scroll">
          <table className="item-table">
            <caption>{words.consulted(consultation.until)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.consultedUnit}</th>
                <th scope="col">{words.consultedAnswer}</th>
              </tr>
            </thead>
            <tbody>
              {consultation.unitIds.map(unitId => {
                const answer = answerOf(unitId)
                return (
                  <tr key={unitId}>
                    <td>{nameOf(unitId)}</td>
                    <td>
                      {answer ? (answer.agrees ? words.agreed : words.disagreed) : words.waiting}
                      {answer && !answer.agrees && `：${answer.reason}（${answer.basis}）`}
                      {answer?.proposedUnitId && ` ${words.shouldBe(nameOf(answer.proposedUnitId))}`}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {unitObjections.map(({ reason, on, answer }) => (
        <blockquote key={`${on} ${reason}`} className="item-quote">
          {words.proposerObjection(on)} {reason}
          {answer && (
            <p>
              {words.proposerAnswer(answer.on)} {answer.text}
            </p>
          )}
        </blockquote>
      ))}
    </>
  )
}
