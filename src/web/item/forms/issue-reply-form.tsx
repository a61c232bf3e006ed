import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 编号印发: the number is drawn by the server. */
export function IssueReplyForm(props: FormProps) {
  return (
    <CommandForm<'issueReply', object>
      {...props}
      command="issueReply"
      initial={{}}
      // The agency code is the unit's and filled in by the server.
      toData={() => ({ replyId: props.target }) as { replyId: string; agencyCode: string }}
      isFinal
    />
  )
}
