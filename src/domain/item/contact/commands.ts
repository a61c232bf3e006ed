import { command } from '../command.ts'
import { answerAppointment, answerAppointmentData } from './answer-appointment.ts'
import { cancelAppointment, cancelAppointmentData } from './cancel-appointment.ts'
import { confirmContact, confirmContactData } from './confirm-contact.ts'
import { logContact, logContactData } from './log-contact.ts'
import { planContact, planContactData } from './plan-contact.ts'

/** Shape and decision of each command about contact with proposers. */
export const contactCommands = {
  planContact: command(planContactData, planContact),
  answerAppointment: command(answerAppointmentData, answerAppointment),
  cancelAppointment: command(cancelAppointmentData, cancelAppointment),
  logContact: command(logContactData, logContact),
  confirmContact: command(confirmContactData, confirmContact),
} as const
