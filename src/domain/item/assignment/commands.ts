import { command } from '../command.ts'
import { adjustAssignment, adjustAssignmentData } from './adjust-assignment.ts'
import { askCoHostOpinion, askCoHostOpinionData } from './ask-co-host-opinion.ts'
import { answerProposerObjection, answerProposerObjectionData } from './answer-proposer-objection.ts'
import { markInUnit, markInUnitData } from './mark-in-unit.ts'
import { objectToUnits, objectToUnitsData } from './object-to-units.ts'
import { recordMediation, recordMediationData } from './record-mediation.ts'
import { reassignPart, reassignPartData } from './reassign-part.ts'
import { answerAllotment, answerAllotmentData } from '../consultation/answer-allotment.ts'
import { remindConsulted, remindConsultedData } from '../consultation/remind-consulted.ts'
import { circulateAllotment, circulateAllotmentData } from '../consultation/circulate-allotment.ts'
import { assignItem, assignItemData } from './assign-item.ts'
import { fixFive, fixFiveData } from './fix-five.ts'
import { giveCoHostOpinion, giveCoHostOpinionData } from './give-co-host-opinion.ts'
import { objectToAssignment, objectToAssignmentData } from './object-to-assignment.ts'
import { returnCoHostOpinion, returnCoHostOpinionData } from './return-co-host-opinion.ts'
import { ruleOnObjection, ruleOnObjectionData } from './rule-on-objection.ts'
import { signForAssignment, signForAssignmentData } from './sign-for-assignment.ts'
import { waiveCoHostOpinion, waiveCoHostOpinionData } from './waive-co-host-opinion.ts'

/** Shape and decision of each command from the round before the meeting to the co-hosts' opinions. */
export const assignmentCommands = {
  circulateAllotment: command(circulateAllotmentData, circulateAllotment),
  remindConsulted: command(remindConsultedData, remindConsulted),
  answerAllotment: command(answerAllotmentData, answerAllotment),
  reassignPart: command(reassignPartData, reassignPart),
  recordMediation: command(recordMediationData, recordMediation),
  objectToUnits: command(objectToUnitsData, objectToUnits),
  answerProposerObjection: command(answerProposerObjectionData, answerProposerObjection),
  markInUnit: command(markInUnitData, markInUnit),
  assignItem: command(assignItemData, assignItem),
  signForAssignment: command(signForAssignmentData, signForAssignment),
  objectToAssignment: command(objectToAssignmentData, objectToAssignment),
  adjustAssignment: command(adjustAssignmentData, adjustAssignment),
  ruleOnObjection: command(ruleOnObjectionData, ruleOnObjection),
  fixFive: command(fixFiveData, fixFive),
  askCoHostOpinion: command(askCoHostOpinionData, askCoHostOpinion),
  returnCoHostOpinion: command(returnCoHostOpinionData, returnCoHostOpinion),
  waiveCoHostOpinion: command(waiveCoHostOpinionData, waiveCoHostOpinion),
  giveCoHostOpinion: command(giveCoHostOpinionData, giveCoHostOpinion),
} as const
