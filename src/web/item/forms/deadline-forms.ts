import { ResumeClockForm, WithdrawExtensionForm } from './deadline/bare-form.tsx'
import { CorrectDeadlineForm } from './deadline/correct-deadline-form.tsx'
import { DecideExtensionForm } from './deadline/decide-extension-form.tsx'
import { PauseClockForm } from './deadline/pause-clock-form.tsx'
import { RemoveExtensionForm } from './deadline/remove-extension-form.tsx'
import { RequestExtensionForm } from './deadline/request-extension-form.tsx'
import { LogSupervisionForm } from './key/log-supervision-form.tsx'
import { NameKeyItemForm } from './key/name-key-item-form.tsx'
import { EndSupervisionForm, PlanSupervisionForm } from './key/supervision-text-forms.tsx'
import { UnnameKeyItemForm } from './key/unname-key-item-form.tsx'

/** Forms of what moves a date, and of key items. */
export const deadlineForms = {
  requestExtension: RequestExtensionForm,
  withdrawExtension: WithdrawExtensionForm,
  decideExtension: DecideExtensionForm,
  removeExtension: RemoveExtensionForm,
  pauseClock: PauseClockForm,
  resumeClock: ResumeClockForm,
  correctDeadline: CorrectDeadlineForm,
  nameKeyItem: NameKeyItemForm,
  unnameKeyItem: UnnameKeyItemForm,
  planSupervision: PlanSupervisionForm,
  logSupervision: LogSupervisionForm,
  endSupervision: EndSupervisionForm,
}
