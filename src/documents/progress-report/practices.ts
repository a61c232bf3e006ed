import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { ProgressReportPhrases } from '#phrases/zh-CN/progress-report.ts'
import { baseOf, countOf, rateText } from './figure-text.ts'
import type { ProgressFacts, ReportTexts } from './progress-report.ts'

/** 主要做法: only what the year's records show; a practice without a fact is not mentioned. */
export function practices(facts: ProgressFacts, words: ProgressReportPhrases): ReportTexts['practices'] {
  const sections = {
    leadership: activities(facts, words, ['plenaryMeeting', 'executiveMeeting', 'discussionMeeting']),
    assignment: assignment(facts, words),
    responsibility: responsibility(facts, words),
    communication: communication(facts, words),
  }
  return (['leadership', 'assignment', 'responsibility', 'communication'] as const)
    .filter(section => sections[section].length > 0)
    .map((section, index) => ({
      heading: words.subheading(index + 1, words.practiceHeadings[section]),
      text: sections[section].join(words.gap),
    }))
}

function activities(
  { activities: all }: ProgressFacts,
  words: ProgressReportPhrases,
  kinds: readonly ActivityKind[],
): readonly string[] {
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .map(activity =>
      [
        words.activity(activity),
        ...(activity.notice ? [words.notice(activity.notice)] : []),
        ...(activity.assigned.value > 0 ? [words.handedOver(activity.assigned.value)] : []),
      ].join(words.gap),
    )
}

function assignment(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const { points, objections, bigUnits, assigned } = facts
  const signed = countOf(facts, 'receiptRate')
  const all = baseOf(facts, 'receiptRate')
  const receipts =
    signed === all ? words.allSigned : words.signed({ count: signed, rate: rateText(facts, 'receiptRate') })
  return [
    ...(points.items > 0 ? [words.points(points)] : []),
    ...activities(facts, words, ['assignmentMeeting']),
    ...(assigned > 0 && signed > 0 ? [receipts] : []),
    ...(objections.raised > 0 ? [words.objections(objections)] : []),
    ...(bigUnits.length > 0
      ? [words.bigUnits(bigUnits.map(({ name, hosted }) => ({ name, count: hosted.value })))]
      : []),
  ]
}

function responsibility(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const fixed = countOf(facts, 'fiveFixRate')
  return [
    ...(fixed > 0 ? [words.fiveFixes({ count: fixed, rate: rateText(facts, 'fiveFixRate') })] : []),
    ...activities(facts, words, ['training', 'fieldResearch', 'inspection']),
  ]
}

function communication(facts: ProgressFacts, words: ProgressReportPhrases): readonly string[] {
  const { contacts } = facts
  return [
    ...(contacts.logged > 0 ? [words.contacts(contacts)] : []),
    ...(contacts.faceToFace > 0 ? [words.faceToFace(contacts)] : []),
    ...activities(facts, words, ['deputiesInspection']),
  ]
}
