import { command } from '../command.ts'
import { askCountersignature, askCountersignatureData } from './ask-countersignature.ts'
import { countersignReply, countersignReplyData } from './countersign-reply.ts'
import { decideDisagreement, decideDisagreementData } from './decide-disagreement.ts'
import { raiseDisagreement, raiseDisagreementData } from './raise-disagreement.ts'
import { waiveCountersignature, waiveCountersignatureData } from './waive-countersignature.ts'

/** Shape and decision of each command of countersigning. */
export const countersigningCommands = {
  askCountersignature: command(askCountersignatureData, askCountersignature),
  countersignReply: command(countersignReplyData, countersignReply),
  waiveCountersignature: command(waiveCountersignatureData, waiveCountersignature),
  raiseDisagreement: command(raiseDisagreementData, raiseDisagreement),
  decideDisagreement: command(decideDisagreementData, decideDisagreement),
} as const
