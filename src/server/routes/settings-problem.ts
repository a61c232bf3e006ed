import type { Outcome } from '#application/outcome.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import { phrasesOf } from '#phrases/phrases.ts'
import { settingsWordsOf } from '#phrases/settings-phrases.ts'
import { answerOf } from '../outcome-answer.ts'
import type { Problem } from '../problems.ts'
import type { Answer, Call } from '../route.ts'

/** The answer to a change of the rules; what is wrongly filled in is told with the name of its field. */
export function namingTheField(outcome: Outcome, { language }: Pick<Call, 'language'>): Answer | Problem {
  const answer = answerOf(outcome, { language })
  if (outcome.kind !== 'malformed') return answer
  const { fields, issueOf } = settingsWordsOf(language)
  const { issueText, problems } = phrasesOf(language)
  const issues = outcome.issues.map(issue => {
    const key = issue.path.find((part): part is keyof Settings => String(part) in fields)
    const text = issueText(issue)
    return { path: issue.path.join('.'), message: key ? issueOf(fields[key].label, text) : text }
  })
  const detail = problems.malformed.detail({ reason: issues[0]?.message ?? '' })
  return { ...answer, body: { ...(answer as Problem).body, detail, issues } } as Problem // malformed is a problem
}
