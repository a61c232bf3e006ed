import type { Doubt } from '#domain/list-reading/doubts.ts'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import type { DoubtPhrases, ReadFaultPhrases } from './doubt-phrases.ts'
import * as doubtsEn from './en/doubts.ts'
import { events as eventsEn } from './en/events.ts'
import { fileFault as fileFaultEn } from './en/files.ts'
import { issueText as issueTextEn } from './en/issues.ts'
import { mail as mailEn, occasions as occasionsEn } from './en/occasions.ts'
import { problems as problemsEn } from './en/problems.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { vocabulary as vocabularyEn } from './en/vocabulary.ts'
import type { EventPhrases } from './event-phrases.ts'
import type { FileFaultPhrases } from './file-phrases.ts'
import type { IssueText } from './issue-phrases.ts'
import type { Language } from './language.ts'
import type { MailPhrases, OccasionPhrases } from './occasion-phrases.ts'
import type { ProblemPhrases } from './problem-phrases.ts'
import type { RefusalPhrases } from './refusal-phrases.ts'
import type { VocabularyPhrases } from './vocabulary-phrases.ts'
import * as doubtsZh from './zh-CN/doubts.ts'
import { events as eventsZh } from './zh-CN/events.ts'
import { fileFault as fileFaultZh } from './zh-CN/files.ts'
import { issueText as issueTextZh } from './zh-CN/issues.ts'
import { mail as mailZh, occasions as occasionsZh } from './zh-CN/occasions.ts'
import { problems as problemsZh } from './zh-CN/problems.ts'
import { refusals as refusalsZh } from './zh-CN/refusals.ts'
import { vocabulary as vocabularyZh } from './zh-CN/vocabulary.ts'

export type { ProblemCode } from './problem-phrases.ts'

/** The sentences that servers, mails and the command line speak, in one language. */
export type Phrases = {
  readonly vocabulary: VocabularyPhrases
  readonly refusals: RefusalPhrases
  readonly problems: ProblemPhrases
  readonly events: EventPhrases
  readonly occasions: OccasionPhrases
  readonly mail: MailPhrases
  readonly doubt: (doubt: Doubt) => string
  readonly readFault: (fault: ReadFault) => string
  readonly issueText: IssueText
  readonly fileFault: FileFaultPhrases
}

const spoken: Record<Language, Phrases> = {
  'zh-CN': {
    vocabulary: vocabularyZh,
    refusals: refusalsZh,
    problems: problemsZh,
    events: eventsZh,
    occasions: occasionsZh,
    mail: mailZh,
    ...sentencesOf(doubtsZh),
    issueText: issueTextZh,
    fileFault: fileFaultZh,
  },
  en: {
    vocabulary: vocabularyEn,
    refusals: refusalsEn,
    problems: problemsEn,
    events: eventsEn,
    occasions: occasionsEn,
    mail: mailEn,
    ...sentencesOf(doubtsEn),
    issueText: issueTextEn,
    fileFault: fileFaultEn,
  },
}

export function phrasesOf(language: Language): Phrases {
  return spoken[language]
}

type ListSentences = { readonly doubts: DoubtPhrases; readonly readFaults: ReadFaultPhrases }

function sentencesOf({ doubts, readFaults }: ListSentences): Pick<Phrases, 'doubt' | 'readFault'> {
  return {
    // Each sentence takes the facts of its own code; the doubt carries both.
    doubt: doubt => (doubts[doubt.code] as (facts: Doubt) => string)(doubt),
    readFault: fault => readFaults[fault.fault](fault),
  }
}
