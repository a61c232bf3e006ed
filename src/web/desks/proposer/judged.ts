import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'

/** The judgement while it is being made. Nothing is chosen beforehand: a preset answer is nobody's answer. */
export type Judged = {
  readonly attitude?: OpinionLevel
  readonly result?: OpinionLevel
  readonly reason?: string
  readonly comment?: string
}

export type Missing = 'attitude' | 'result' | 'reason'

/** What the form must still ask for. */
export function missingIn({ attitude, result, reason = '' }: Judged): readonly Missing[] {
  return [
    ...(attitude ? [] : (['attitude'] as const)),
    ...(result ? [] : (['result'] as const)),
    ...(isDissatisfied({ attitude, result }) && reason.trim() === '' ? (['reason'] as const) : []),
  ]
}

export function isDissatisfied({
  attitude,
  result,
}: {
  attitude?: OpinionLevel | undefined
  result?: OpinionLevel | undefined
}): boolean {
  return attitude === 'dissatisfied' || result === 'dissatisfied'
}
