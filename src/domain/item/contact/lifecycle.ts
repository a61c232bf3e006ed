import { afterAssignment } from '../stages.ts'
import type { Step } from '../step.ts'
import { awaitsMyAnswer } from './answer-appointment.ts'
import { hasAppointment } from './cancel-appointment.ts'
import { contactStatuses } from './contact-status.ts'

/** 沟通: logged by the unit, judged by the proposer; possible from assignment until the item is closed. */
export const contactSteps = {
  planContact: {
    on: 'assignment',
    from: ['accepted', 'replied'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader'],
    during: afterAssignment,
  },
  answerAppointment: {
    on: 'assignment',
    from: ['accepted', 'replied'],
    to: ['same'],
    by: ['proposer'],
    during: afterAssignment,
    only: awaitsMyAnswer,
  },
  cancelAppointment: {
    on: 'assignment',
    from: ['accepted', 'replied'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader'],
    during: afterAssignment,
    only: hasAppointment,
  },
  logContact: {
    on: 'assignment',
    from: ['accepted', 'replied'],
    to: ['same'],
    by: ['assignedOffice', 'assignedHandler', 'assignedLeader'],
    during: afterAssignment,
  },
  confirmContact: {
    on: 'contact',
    from: contactStatuses,
    to: ['confirmed', 'denied', 'awaiting'],
    by: ['proposer'],
    during: [...afterAssignment, 'closed'],
  },
} as const satisfies Record<string, Step>
