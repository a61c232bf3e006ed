import type { Settings } from '../jurisdiction/settings/settings.ts'
import type { Indicator } from './indicator.ts'

/** 各评价等次: for each word of the county's scale the items to whose result it was said; 理解 stands apart. */
export function answerCounts({ surveyScale }: Pick<Settings, 'surveyScale'>): readonly Indicator[] {
  return surveyScale.map(({ code, label, labelEn }) => ({
    name: `answer-${code}`,
    version: 1,
    source:
      'domain-rules.md 9.1: every word of the scale apart; an item with several answers can stand in two',
    of: { handled: true, answerWord: code },
    label: { 'zh-CN': label, en: labelEn },
  }))
}
