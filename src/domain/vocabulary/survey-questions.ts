import type { ItemKind } from './kinds.ts'
import { isCollective, type ProposerType } from './proposer-types.ts'

/** Whom a further question is put to: everybody, persons, or collective proposers. */
export const askedOf = ['everybody', 'persons', 'collectives'] as const

/** In which rounds of handling it is put: in each, in the first only, or once something is handled again. */
export const askedInRounds = ['all', 'first', 'later'] as const

/** The two questions of every form; a condition may look at them too. */
export const standingQuestions = ['attitude', 'result'] as const

/** What decides whether one question stands on a form. */
type Conditioned = {
  readonly code: string
  readonly askedOf: (typeof askedOf)[number]
  /** Absent in rules of earlier years: asked in each. */
  readonly rounds?: (typeof askedInRounds)[number]
  readonly kind?: ItemKind
  readonly onlyIf?: { readonly question: string; readonly answer: string }
}

/** Who judges what: the letter's round, the item's kind, and what the proposer is. */
type Asking = {
  readonly kind: ItemKind
  readonly round: number
  /** Absent for somebody outside the register, who is asked as a person. */
  readonly proposerType: ProposerType | undefined
}

/** What has been chosen so far, question by question, `attitude` and `result` among them. */
type Said = { readonly [question: string]: string | undefined }

/**
 * 其他问题 that a form asks, given what was answered so far: a question that hangs on an answer is asked only where
 * that earlier question is asked itself and answered so (`domain-rules.md` 9.1). The form and the server read it alike.
 */
export function questionsAsked<Question extends Conditioned>(
  questions: readonly Question[],
  asking: Asking,
  { attitude, result, ...answers }: Said,
): readonly Question[] {
  const said = new Map([
    ['attitude', attitude],
    ['result', result],
  ])
  return questions.filter(question => {
    const { code, onlyIf } = question
    const isAsked = concerns(question, asking) && (!onlyIf || said.get(onlyIf.question) === onlyIf.answer)
    if (isAsked) said.set(code, answers[code])
    return isAsked
  })
}

function concerns(
  { askedOf: group, rounds, kind }: Conditioned,
  { kind: itemKind, round, proposerType }: Asking,
): boolean {
  const own = proposerType && isCollective(proposerType) ? 'collectives' : 'persons'
  if (group !== 'everybody' && group !== own) return false
  if (kind !== undefined && kind !== itemKind) return false
  return rounds === 'first' ? round === 1 : rounds !== 'later' || round > 1
}
