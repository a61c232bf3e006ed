import { z } from 'zod'
import type { Doubt } from '#domain/list-reading/doubts.ts'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import type { DoubtPhrases, ReadFaultPhrases } from './doubt-phrases.ts'
import * as doubtsEn from './en/doubts.ts'
import { problems as problemsEn } from './en/problems.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import type { Language } from './language.ts'
import type { ProblemPhrases } from './problem-phrases.ts'
import type { RefusalPhrases } from './refusal-phrases.ts'
import * as doubtsZh from './zh-CN/doubts.ts'
import { problems as problemsZh } from './zh-CN/problems.ts'
import { refusals as refusalsZh } from './zh-CN/refusals.ts'

export type { ProblemCode } from './problem-phrases.ts'

/** The sentences that servers and the command line speak, in one language. */
export type Phrases = {
  readonly refusals: RefusalPhrases
  readonly problems: ProblemPhrases
  readonly doubt: (doubt: Doubt) => string
  readonly readFault: (fault: ReadFault) => string
  readonly issueText: (issue: z.core.$ZodIssue) => string
}

const spoken: Record<Language, Phrases> = {
  'zh-CN': phrasesFrom({ ...doubtsZh, refusals: refusalsZh, problems: problemsZh, locale: z.locales.zhCN() }),
  en: phrasesFrom({ ...doubtsEn, refusals: refusalsEn, problems: problemsEn, locale: z.locales.en() }),
}

export function phrasesOf(language: Language): Phrases {
  return spoken[language]
}

type Source = Pick<Phrases, 'refusals' | 'problems'> & {
  readonly doubts: DoubtPhrases
  readonly readFaults: ReadFaultPhrases
  readonly locale: ReturnType<typeof z.locales.en>
}

function phrasesFrom({ refusals, problems, doubts, readFaults, locale }: Source): Phrases {
  return {
    refusals,
    problems,
    // Each sentence takes the facts of its own code; the doubt carries both.
    doubt: doubt => (doubts[doubt.code] as (facts: Doubt) => string)(doubt),
    readFault: fault => readFaults[fault.fault](fault),
    issueText: issue => textOf(locale.localeError(issue as z.core.$ZodRawIssue), issue.message),
  }
}

function textOf(said: { readonly message: string } | string | undefined | null, otherwise: string): string {
  return typeof said === 'string' ? said : (said?.message ?? otherwise)
}
