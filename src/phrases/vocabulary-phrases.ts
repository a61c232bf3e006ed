import type { AppointmentAnswer, AppointmentState } from '#domain/vocabulary/appointments.ts'
import type { StartEvent } from '#domain/vocabulary/start-events.ts'
import type { UnitAct } from '#domain/vocabulary/unit-acts.ts'
import type { NextStep } from '#domain/facts/assignment-facts.ts'
import type { ContributionState } from '#domain/facts/contributions.ts'
import type { CountersignOutcome, DisagreementRuling } from '#domain/vocabulary/countersign-words.ts'
import type { ParkingStatus } from '#domain/item/follow-up/parking.ts'
import type { ContactStatus } from '#domain/item/contact/contact-status.ts'
import type { AssignmentStatus } from '#domain/item/assignment/assignment.ts'
import type { ClearanceMark, ReplyStatus } from '#domain/item/reply/reply.ts'
import type { ItemStage } from '#domain/item/item.ts'
import type { Extension, Pause } from '#domain/item/deadline/deadline-change.ts'
import type { KeyItemType, SupervisionForm } from '#domain/vocabulary/key-items.ts'
import type { Party } from '#domain/item/step.ts'
import type { ReportText, UnitGroup } from '#domain/jurisdiction/jurisdiction.ts'
import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { AskAnswer } from '#domain/vocabulary/ask-answers.ts'
import type { Body } from '#domain/vocabulary/bodies.ts'
import type { ConciliationForm } from '#domain/vocabulary/conciliation-forms.ts'
import type { FeedbackSource } from '#domain/vocabulary/feedback-sources.ts'
import type { PointVerdict } from '#domain/vocabulary/point-verdicts.ts'
import type {
  ContactMeans,
  ContactPhase,
  ContactRank,
  ContactVerdict,
} from '#domain/vocabulary/contact-means.ts'
import type { Conversion } from '#domain/vocabulary/conversions.ts'
import type { BounceCause, DeliveryState, WayOfDelivery } from '#domain/vocabulary/delivery-means.ts'
import type { GovernmentState } from '#domain/vocabulary/government-letters.ts'
import type { AssignmentRole, HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { Lamp, Milestone } from '#domain/vocabulary/lamps.ts'
import type { OpinionLevel } from '#domain/vocabulary/opinion-levels.ts'
import type { OtherLevel } from '#domain/vocabulary/item-levels.ts'
import type { SubmissionPeriod } from '#domain/vocabulary/periods.ts'
import type {
  ClassRuling,
  ParkedOutcome,
  PromiseFinding,
  PromiseKind,
  PromiseStatus,
  PromiseVerdict,
} from '#domain/vocabulary/promise-words.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import type { EarlierGround } from '#domain/vocabulary/refusal-grounds.ts'
import type { Role } from '#domain/vocabulary/roles.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

/** The name people read for every code of the field; a missing one does not compile. */
export type VocabularyPhrases = {
  readonly kinds: Words<ItemKind>
  readonly otherLevels: Words<OtherLevel>
  readonly periods: Words<SubmissionPeriod>
  readonly bodies: Words<Body>
  readonly proposerTypes: Words<ProposerType>
  readonly handlingModes: Words<HandlingMode>
  readonly assignmentRoles: Words<AssignmentRole>
  readonly roles: Words<Role>
  readonly unitGroups: Words<UnitGroup>
  readonly contactPhases: Words<ContactPhase>
  readonly contactMeans: Words<ContactMeans>
  readonly contactRanks: Words<ContactRank>
  readonly contactVerdicts: Words<ContactVerdict>
  readonly appointmentAnswers: Words<AppointmentAnswer>
  readonly appointmentStates: Words<AppointmentState>
  readonly contactStatuses: Words<ContactStatus>
  readonly opinionLevels: Words<OpinionLevel>
  readonly pointVerdicts: Words<PointVerdict>
  readonly unitActs: Words<UnitAct>
  readonly feedbackSources: Words<FeedbackSource>
  readonly conciliationForms: Words<ConciliationForm>
  /** Grounds of records from before the table of the county’s rules. */
  readonly earlierGrounds: Words<EarlierGround>
  readonly conversions: Words<Conversion>
  readonly askAnswers: Words<AskAnswer>
  readonly activityKinds: Words<ActivityKind>
  readonly deliveryMeans: Words<WayOfDelivery>
  readonly deliveryStates: Words<DeliveryState>
  readonly bounceCauses: Words<BounceCause>
  readonly lamps: Words<Lamp>
  readonly milestones: Words<Milestone>
  readonly stages: Words<ItemStage>
  readonly assignmentStatuses: Words<AssignmentStatus>
  readonly replyStatuses: Words<ReplyStatus>
  readonly governmentStates: Words<GovernmentState>
  readonly clearanceSteps: Words<ClearanceMark['step']>
  readonly clearanceOutcomes: Words<ClearanceMark['outcome']>
  readonly nextSteps: Words<NextStep>
  readonly contributionStates: Words<ContributionState>
  readonly countersignOutcomes: Words<CountersignOutcome>
  readonly disagreementRulings: Words<DisagreementRuling>
  readonly promiseKinds: Words<PromiseKind>
  readonly promiseStatuses: Words<PromiseStatus>
  readonly promiseFindings: Words<PromiseFinding>
  readonly promiseVerdicts: Words<PromiseVerdict>
  readonly parkingStatuses: Words<ParkingStatus>
  readonly parkedOutcomes: Words<ParkedOutcome>
  readonly classRulings: Words<ClassRuling>
  readonly parties: Words<Party>
  readonly extensionStatuses: Words<Extension['status']>
  readonly startEvents: Words<StartEvent>
  readonly pauseReasons: Words<Pause['reason']>
  readonly keyItemTypes: Words<KeyItemType>
  readonly supervisionForms: Words<SupervisionForm>
  readonly reportSections: Words<ReportText['section']>
}
