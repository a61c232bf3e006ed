import { answerablePoints } from '#domain/item/reply/draft-reply.ts'
import { activeAssignments } from '#domain/item/parts.ts'
import type { LetterPhrases } from '#phrases/zh-CN/letter.ts'
import type { LetterSection } from './letter.ts'
import type { LetterData } from './letter-data.ts'
import { paragraphsOf } from '../paper/paragraphs-of.ts'

/** 正文: ask by ask, then the co-hosts' opinions, the plan with its date and the reason; numbered through. */
export function sectionsOf(data: LetterData, words: LetterPhrases): readonly LetterSection[] {
  const { item } = data
  const answers = answersOf(data, words)
  const further = [
    ...opinionsOf(data, words),
    ...planOf(data, words),
    ...reasonOf(data, words),
    ...upwardOf(data, words),
  ]
  if (item.points.length === 0) {
    // A single ask needs no heading; what follows it is then not numbered either.
    return [...answers, ...further.map(({ title, paragraphs }) => ({ heading: title, paragraphs }))]
  }
  const numbered = further.map(({ title, paragraphs }, index) => ({
    heading: words.heading(answers.length + index + 1, title),
    paragraphs,
  }))
  return [...answers, ...numbered]
}

type Further = { readonly title: string; readonly paragraphs: readonly string[] }

function answersOf({ item, reply }: LetterData, words: LetterPhrases): readonly LetterSection[] {
  return answerablePoints(item, reply.assignmentId).map((pointId, index) => {
    const given = reply.text.answers.find(answer => answer.pointId === pointId)
    const point = item.points.find(({ id }) => id === pointId)
    const body = paragraphsOf(given?.text ?? '')
    const verdict = given ? words.answer[given.answer] : words.unanswered
    return {
      heading: point ? words.askHeading(index + 1, point.text.replace(/[。；;.]$/, '')) : null,
      paragraphs: [[verdict, ...body.slice(0, 1)].join(words.gap), ...body.slice(1)],
    }
  })
}

/** Opinions that were given; the one still owed is a stamp, for without it the letter cannot go out. */
function opinionsOf({ item, jurisdiction }: LetterData, words: LetterPhrases): readonly Further[] {
  const given = activeAssignments(item).flatMap(({ unitId, coHostOpinion }) => {
    const unit = jurisdiction.units.find(({ id }) => id === unitId)
    const [first, ...rest] = paragraphsOf(coHostOpinion?.given?.text ?? '')
    return first ? [words.opinion({ unit: unit?.name ?? unitId, text: first }), ...rest] : []
  })
  return given.length > 0 ? [{ title: words.opinionsHeading, paragraphs: given }] : []
}

function planOf({ reply }: LetterData, words: LetterPhrases): readonly Further[] {
  const { plan } = reply.text
  if (!plan) return []
  const lines = paragraphsOf(plan.text)
  const last = words.plan({ ...plan, text: lines.at(-1) ?? '' })
  return [{ title: words.planHeading, paragraphs: [...lines.slice(0, -1), last] }]
}

function upwardOf({ reply }: LetterData, words: LetterPhrases): readonly Further[] {
  const { upward } = reply.text
  return upward ? [{ title: words.upwardHeading, paragraphs: [words.upward(upward)] }] : []
}

function reasonOf({ reply }: LetterData, words: LetterPhrases): readonly Further[] {
  const { reason } = reply.text
  return reason ? [{ title: words.reasonHeading, paragraphs: paragraphsOf(reason) }] : []
}
