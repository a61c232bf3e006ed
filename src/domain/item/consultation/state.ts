import type { Evolvers } from '../evolvers.ts'
import type { AllotmentAnswered } from './answer-allotment.ts'
import type { AllotmentCirculated } from './circulate-allotment.ts'
import type { ConsultedReminded } from './remind-consulted.ts'

export type ConsultationEvent = AllotmentCirculated | ConsultedReminded | AllotmentAnswered

export const consultationEvolvers: Evolvers<ConsultationEvent> = {
  // A new round asks anew: the answers of the last one stay in the history.
  AllotmentCirculated: (item, { until, unitIds }) => ({
    ...item,
    consultation: { until, unitIds, answers: [] },
  }),
  ConsultedReminded: item => item,
  AllotmentAnswered: (item, { type: _, ...answer }) =>
    item.consultation
      ? { ...item, consultation: { ...item.consultation, answers: [...item.consultation.answers, answer] } }
      : item,
}
