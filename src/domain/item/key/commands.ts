import { command } from '../command.ts'
import { nameKeyItem, nameKeyItemData } from './name-key-item.ts'
import { unnameKeyItem, unnameKeyItemData } from './unname-key-item.ts'
import { planSupervision, planSupervisionData } from './plan-supervision.ts'
import { logSupervision, logSupervisionData } from './log-supervision.ts'
import { endSupervision, endSupervisionData } from './end-supervision.ts'

/** Shape and decision of each command on key items. */
export const keyCommands = {
  nameKeyItem: command(nameKeyItemData, nameKeyItem),
  unnameKeyItem: command(unnameKeyItemData, unnameKeyItem),
  planSupervision: command(planSupervisionData, planSupervision),
  logSupervision: command(logSupervisionData, logSupervision),
  endSupervision: command(endSupervisionData, endSupervision),
} as const
