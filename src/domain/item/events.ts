import type { AssignmentEvent } from './assignment/state.ts'
import type { ConsultationEvent } from './consultation/state.ts'
import type { ContactEvent } from './contact/state.ts'
import type { CountersigningEvent } from './countersigning/state.ts'
import type { DeadlineEvent } from './deadline/state.ts'
import type { DeliveryEvent } from './delivery/state.ts'
import type { FeedbackEvent } from './feedback/state.ts'
import type { FilingEvent } from './filing/state.ts'
import type { FollowUpEvent } from './follow-up/state.ts'
import type { InUnitEvent } from './in-unit/state.ts'
import type { KeyEvent } from './key/state.ts'
import type { PointsEvent } from './points/state.ts'
import type { ReplyEvent } from './reply/state.ts'
import type { SubmissionEvent } from './submission/state.ts'

/** Everything that can have happened to an item. */
export type ItemEvent =
  | SubmissionEvent
  | FilingEvent
  | PointsEvent
  | ConsultationEvent
  | AssignmentEvent
  | InUnitEvent
  | ContactEvent
  | ReplyEvent
  | DeliveryEvent
  | CountersigningEvent
  | FeedbackEvent
  | FollowUpEvent
  | DeadlineEvent
  | KeyEvent

export type ItemEventType = ItemEvent['type']
