import { handlingModes } from '#domain/vocabulary/handling-modes.ts'
import type { ProgressReportPhrases } from '#phrases/zh-CN/progress-report.ts'
import { baseOf, countOf, rateText } from './figure-text.ts'
import type { ProgressFacts } from './progress-report.ts'

/** 基本情况, one paragraph a line: what came in, who handles it, how far it is. Nothing is said of figures that do not exist. */
export function basicSituation(facts: ProgressFacts, words: ProgressReportPhrases): string {
  const { year, asOf, total, assigned } = facts
  const waiting = countOf(facts, 'submitted')
  const examined = waiting > 0 ? [words.waiting(waiting)] : []
  if (total === 0) return [words.nothingYet({ year, asOf }), ...examined].join(words.gap)
  const received = words.received({
    year,
    sessions: facts.sessions.map(({ name }) => name),
    suggestions: facts.suggestions,
    proposals: facts.proposals,
  })
  const first = [received, ...examined].join(words.gap)
  if (assigned === 0) return `${first}\n${words.notAssigned(asOf)}`
  const paragraphs = [
    first,
    [...handedOut(facts, words), ...meetings(facts, words)].join(words.gap),
    [...replies(facts, words), ...judgements(facts, words)].join(words.gap),
  ]
  return paragraphs.join('\n')
}

function handedOut(
  { asOf, total, assigned, units, modes }: ProgressFacts,
  words: ProgressReportPhrases,
): readonly string[] {
  const used = handlingModes
    .map(mode => ({ name: words.modeNames[mode], count: modes[mode].value }))
    .filter(({ count }) => count > 0)
  return [
    words.assigned({ asOf, count: assigned, units: units.length, all: total }),
    ...(used.length > 1 ? [words.modes(used)] : []),
  ]
}

function meetings(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const strict = countOf(facts, 'meetingRate')
  const lenient = countOf(facts, 'meetingRateReported')
  if (strict === 0) return [words.noneMet(lenient)]
  const reported = lenient === strict ? null : rateText(facts, 'meetingRateReported')
  return [words.met({ count: strict, rate: rateText(facts, 'meetingRate'), reported })]
}

function replies(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const replied = countOf(facts, 'replyRate')
  const classes = facts.byClass
    .map(({ code, label, value }) => ({ code, label, count: value }))
    .filter(({ count }) => count > 0)
  return [
    replied === 0 ? words.noneReplied : words.replied({ count: replied, rate: rateText(facts, 'replyRate') }),
    ...(replied > 0 && classes.length > 0 ? [words.classes(classes)] : []),
    ...(classes.reduce((sum, { count }) => sum + count, 0) > replied ? [words.classesTwice] : []),
    ...(facts.overdue.value > 0 ? [words.overdue(facts.overdue.value)] : []),
  ]
}

function judgements(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const answered = baseOf(facts, 'satisfactionRate')
  const rehandled = countOf(facts, 'rehandled')
  const closed = countOf(facts, 'closed')
  const feedback = words.feedback({
    answered,
    content: countOf(facts, 'satisfactionRate'),
    rate: rateText(facts, 'satisfactionRate'),
    dissatisfied: countOf(facts, 'dissatisfied'),
  })
  return [
    ...(answered > 0 ? [feedback] : []),
    ...(rehandled > 0 ? [words.rehandled(rehandled)] : []),
    ...(closed > 0 ? [words.closed(closed)] : []),
  ]
}
