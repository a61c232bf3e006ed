import { command } from '../command.ts'
import { confirmRelay, confirmRelayData } from './confirm-relay.ts'
import { consentToRelay, consentToRelayData } from './consent-to-relay.ts'
import { recordBounce, recordBounceData } from './record-bounce.ts'
import { recordReceipt, recordReceiptData } from './record-receipt.ts'

/** Shape and decision of each command on the ledger of deliveries. */
export const deliveryCommands = {
  consentToRelay: command(consentToRelayData, consentToRelay),
  recordBounce: command(recordBounceData, recordBounce),
  recordReceipt: command(recordReceiptData, recordReceipt),
  confirmRelay: command(confirmRelayData, confirmRelay),
} as const
