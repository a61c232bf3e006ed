import type { z } from 'zod'

/** One thing wrong with one field, as Zod found it. */
export type Issue = z.core.$ZodIssue
/** A sentence for the person who filled the field in: what is wanted there. */
export type IssueText = (issue: Issue) => string
