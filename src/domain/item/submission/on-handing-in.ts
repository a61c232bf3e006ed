import type { Counting } from '../../jurisdiction/counting-session.ts'
import { numberFrom, type Numbered } from '../filing/number-parts.ts'
import type { Scene } from '../scene.ts'

/** 届次和会中、会后: by the minute of handing in; nothing to add where no plenary is known. */
export function whereItCounts({ counting }: Pick<Scene, 'counting'>): Partial<Omit<Counting, 'until'>> {
  if (!counting) return {}
  const { until: _, ...place } = counting
  return place
}

/** 流水号: of the county’s template, where it has one and a number was drawn. */
export function submissionNumber(
  numbered: Numbered,
  { settings, sessions, drawnNumber }: Pick<Scene, 'settings' | 'sessions' | 'drawnNumber'>,
): { readonly submissionNumber?: string } {
  const { submissionNumberTemplate: template } = settings
  if (template === '' || drawnNumber === undefined) return {}
  return {
    submissionNumber: numberFrom(template, drawnNumber, { numbered, settings, sessions }),
  }
}
