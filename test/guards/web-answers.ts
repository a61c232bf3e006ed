import type { Figures } from '#application/figures/figures.ts'
import type { UnitFigures } from '#application/figures/unit-figures.ts'
import type { PromiseLedger } from '#application/follow-up/list-promises.ts'
import type { ItemListing } from '#application/view-items/list-items.ts'
import type { PartListing } from '#application/view-items/list-parts.ts'
import type { ItemView } from '#application/view-items/view-item.ts'
import type { Letter } from '#documents/reply-letter/letter.ts'
import type { ProgressReport } from '#documents/progress-report/progress-report.ts'
import type { SettingsView } from '#application/settings/view-settings.ts'
import type * as figures from '#web/api/figures.ts'
import type * as items from '#web/api/items.ts'
import type * as letters from '#web/api/letters.ts'
import type * as parts from '#web/api/parts.ts'
import type * as promises from '#web/api/promises.ts'
import type * as reports from '#web/api/reports.ts'
import type * as settings from '#web/api/settings.ts'

/** Compiles only where the server answers at least what the browser reads of it. */
type Reads<Browser, Server extends Browser> = [Browser, Server]

/** No test to run: the type check of `npm run check` fails where browser and server no longer agree. */
export type WebAnswers = [
  Reads<items.ItemView, ItemView>,
  Reads<items.ItemListing, ItemListing>,
  Reads<parts.PartListing, PartListing>,
  Reads<promises.PromiseLedger, PromiseLedger>,
  Reads<figures.Figures, Figures>,
  Reads<figures.UnitFigures, UnitFigures>,
  Reads<reports.ProgressReport, ProgressReport>,
  Reads<letters.Letter, Letter>,
  Reads<Omit<settings.SettingsView, 'contradictions'>, SettingsView>,
]
