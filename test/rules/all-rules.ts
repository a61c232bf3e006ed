import { rulesOfAssignment } from './rules-of-assignment.ts'
import { rulesOfContact } from './rules-of-contact.ts'
import { rulesOfDeadlines } from './rules-of-deadlines.ts'
import { rulesOfFeedback } from './rules-of-feedback.ts'
import { rulesOfFiling } from './rules-of-filing.ts'
import { rulesOfFollowUp } from './rules-of-follow-up.ts'
import { rulesOfParameters } from './rules-of-parameters.ts'
import { rulesOfReplies } from './rules-of-replies.ts'
import { rulesOfSupervision } from './rules-of-supervision.ts'
import { rulesOfTheLife } from './rules-of-the-life.ts'
import type { RuleSection } from './rule.ts'

/** Every rule of the field that the product keeps or leaves out, in the order of an item’s way. */
export const allRules: readonly RuleSection[] = [
  ...rulesOfTheLife,
  ...rulesOfFiling,
  ...rulesOfDeadlines,
  ...rulesOfAssignment,
  ...rulesOfContact,
  ...rulesOfReplies,
  ...rulesOfFeedback,
  ...rulesOfSupervision,
  ...rulesOfFollowUp,
  ...rulesOfParameters,
]
