import type { LimitRule, LimitSubject } from '../../jurisdiction/settings/limit-rule.ts'
import type { Settings } from '../../jurisdiction/settings/settings.ts'
import type { Limit } from '../../time/limits.ts'
import type { AssignmentRole } from '../../vocabulary/handling-modes.ts'
import { isKeyItem } from '../key/key-care.ts'
import type { Item } from '../item.ts'

export type LimitScene = {
  readonly item: Item
  readonly role: AssignmentRole
  readonly isDifficult: boolean
  readonly settings: Settings
}

/** The limit of the first rule whose conditions all hold, or nothing where only the plain one counts. */
export function ruledLimit(what: LimitSubject, at: LimitScene): Limit | undefined {
  return at.settings.limitRules.find(rule => rule.what === what && fits(rule, at))?.limit
}

/** 答复期限 or 会办期限 of a part, by rule or plain. */
export function limitOfPart(at: LimitScene): Limit {
  const { settings, role, isDifficult } = at
  if (role === 'coHost') return ruledLimit('coHost', at) ?? settings.coHostOpinionLimit
  return ruledLimit('reply', at) ?? (isDifficult ? settings.difficultReplyLimit : settings.replyLimit)
}

function fits(rule: LimitRule, { item, role, isDifficult }: LimitScene): boolean {
  const given = {
    kind: item.kind,
    period: item.period,
    role,
    proposerType: item.proposers[0]?.type,
    category: item.category,
    level: item.fromLevel,
    isKey: isKeyItem(item),
    isDifficult,
  }
  const { what: _, limit: __, ...conditions } = rule
  return Object.entries(conditions).every(
    ([name, wanted]) => wanted === undefined || given[name as keyof typeof given] === wanted, // the conditions of a rule are these
  )
}
