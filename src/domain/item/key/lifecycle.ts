import type { Step } from '../step.ts'
import { isKeyNow, notYetKey } from './name-key-item.ts'

const cared = ['filed', 'assigned', 'replied', 'rehandling'] as const
const byOffices = ['body', 'supervisionOffice'] as const

/** 重点督办: naming, plan, record and report of a key item. */
export const keySteps = {
  nameKeyItem: { on: 'item', from: cared, to: ['same'], by: byOffices, only: notYetKey },
  unnameKeyItem: { on: 'item', from: cared, to: ['same'], by: byOffices, only: isKeyNow },
  planSupervision: { on: 'item', from: cared, to: ['same'], by: byOffices, only: isKeyNow },
  logSupervision: { on: 'item', from: cared, to: ['same'], by: byOffices, only: isKeyNow },
  endSupervision: { on: 'item', from: cared, to: ['same'], by: byOffices, only: isKeyNow },
} as const satisfies Record<string, Step>
