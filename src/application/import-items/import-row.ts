import { z } from 'zod'
import { maxNames } from '#domain/list-reading/read-row-parties.ts'
import { plainDateSchema } from '#domain/time/plain-date.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { submissionPeriods } from '#domain/vocabulary/periods.ts'
import { proposerTypes } from '#domain/vocabulary/proposer-types.ts'

/** A row of a list as the clerk let it pass: what the file said, corrected where it was doubtful. */
export const importRow = z.strictObject({
  row: z.int().min(1),
  kind: z.enum(itemKinds),
  number: z.string().trim().max(40).default(''),
  /** Number in the list, when the official one has to be another. */
  listNumber: z.string().trim().max(40).default(''),
  title: z.string().trim().min(2).max(200),
  situation: z.string().trim().max(20_000).default(''),
  request: z.string().trim().max(20_000).default(''),
  category: z.string().trim().max(40).default(''),
  proposers: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        type: z.enum(proposerTypes).exactOptional(),
        headcount: z.int().min(1).max(2000).exactOptional(),
      }),
    )
    .max(maxNames.proposers)
    .default([]),
  hostUnitIds: z.array(z.string().max(64)).max(maxNames.units).default([]),
  coHostUnitIds: z.array(z.string().max(64)).max(maxNames.units).default([]),
})
export type ImportRow = z.output<typeof importRow>

export const acceptRowsData = z.strictObject({
  /** Plenary of each kind; without it the one now running. */
  sessionIds: z
    .strictObject({ suggestion: z.string().exactOptional(), proposal: z.string().exactOptional() })
    .default({}),
  period: z.enum(submissionPeriods).default('inSession'),
  submittedOn: plainDateSchema.exactOptional(),
  rows: z.array(importRow).min(1).max(500),
})
export type AcceptRows = z.output<typeof acceptRowsData>
