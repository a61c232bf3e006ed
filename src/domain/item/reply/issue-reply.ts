import { z } from 'zod'
import type { PlainDate } from '../../time/plain-date.ts'
import type { Scene } from '../scene.ts'

export const issueReplyData = z.strictObject({
  replyId: z.string(),
  /** Agency code before the year, as on the unit's letterhead: 青住建函. The application fills it from the unit. */
  agencyCode: z.string().trim().min(1).max(20),
})
export type IssueReply = z.infer<typeof issueReplyData>

export type ReplyIssued = {
  readonly type: 'ReplyIssued'
  readonly replyId: string
  readonly documentNumber: string
  readonly issuedOn: PlainDate
}

/** 编号印发: the letter gets its document number, {agency}〔year〕n号, without leading zeros (GB/T 9704-2012). */
export function issueReply(
  { replyId, agencyCode }: IssueReply,
  { today, drawnNumber }: Scene,
): readonly ReplyIssued[] {
  const documentNumber = `${agencyCode}〔${today.slice(0, 4)}〕${drawnNumber ?? 0}号`
  return [{ type: 'ReplyIssued', replyId, documentNumber, issuedOn: today }]
}
