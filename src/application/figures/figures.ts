import { z } from 'zod'
import type { Tx } from '#database/engine/transaction.ts'
import { allFacts } from '#database/queries/all-facts.ts'
import { factsOf, type ItemFacts } from '#domain/facts/item-facts.ts'
import { counts } from '#domain/indicators/counts.ts'
import { answerCounts } from '#domain/indicators/answer-counts.ts'
import { ratesOf } from '#domain/indicators/rates-of.ts'
import { figureOf, ofOwnItems, type Figure, type Indicator } from '#domain/indicators/indicator.ts'
import { countingSettingsOf } from '#domain/jurisdiction/settings-of.ts'
import { disclosedFacts } from '#domain/permission/disclosed-facts.ts'
import { canList } from '#domain/permission/scope.ts'
import { earlier, endOfDay, plainDateSchema, type PlainDate } from '#domain/time/plain-date.ts'
import type { Application } from '../application.ts'
import type { Asking } from '../ask.ts'
import { foldedItems } from '../items-as-of.ts'
import { lampDaysOn } from '../lamp-days.ts'

export const figuresQuery = z.strictObject({
  year: z.coerce.number().int().min(1949).max(2999).exactOptional(),
  asOf: plainDateSchema.exactOptional(),
})
export type FiguresQuery = z.output<typeof figuresQuery>

export type NamedFigure = Figure & {
  readonly name: string
  readonly version: number
  readonly source: string
  /** The county's own word for it. */
  readonly label?: Indicator['label']
}
export type Figures = {
  readonly year: number
  readonly asOf: PlainDate | null
  readonly today: PlainDate
  readonly groups: readonly { readonly name: FigureGroup; readonly figures: readonly NamedFigure[] }[]
}
export const figureGroups = ['waiting', 'outcomes', 'proposers', 'handled', 'rates', 'answers'] as const
export type FigureGroup = (typeof figureGroups)[number]

/** 首页数字: what waits, what is handled and the rates of a year, over the items in the asker's scope. */
export async function figures(
  tx: Tx,
  asking: Asking,
  { calendar, query }: { readonly calendar: Application['calendar']; readonly query: FiguresQuery },
): Promise<Figures> {
  const { jurisdiction, now } = asking
  const year = query.year ?? Number(now.today.slice(0, 4))
  const asOf = query.asOf && earlier(query.asOf, now.today)
  const items = await factsInScope(tx, asking, { year, asOf })
  const days = lampDaysOn(asOf ?? now.today, jurisdiction, calendar)
  const named = (indicator: Indicator) => {
    const { name, version, source, label } = indicator
    return {
      name,
      version,
      source,
      ...(label ? { label } : {}),
      ...figureOf(indicator, { items, scope: { year }, days }),
    }
  }
  const ofYear = (indicator: Indicator) => named(ofOwnItems(indicator))
  const settings = countingSettingsOf(jurisdiction, year, asOf ?? now.today)
  const rates = ratesOf(settings)
  const {
    suggestions,
    suggestionsInSession,
    suggestionsBetweenSessions,
    proposals,
    handled,
    ofOtherLevels,
    assigned,
    replied,
    closed,
    rehandled,
    received,
    receivedCollective,
    receivedIndividual,
    receivedJoint,
    receivedFromBills,
    underExamination,
    mergedAway,
    converted,
    transferred,
    notFiled,
    withdrawn,
    ...waiting
  } = counts
  const outcomes = [received, handled, mergedAway, converted, notFiled, withdrawn, underExamination]
  const proposers = [received, receivedCollective, receivedIndividual, receivedJoint, receivedFromBills]
  const done = [
    handled,
    ofOtherLevels,
    transferred,
    suggestions,
    suggestionsInSession,
    suggestionsBetweenSessions,
    proposals,
    assigned,
    replied,
    closed,
    rehandled,
  ]
  return {
    year,
    asOf: asOf ?? null,
    today: now.today,
    groups: [
      { name: 'waiting', figures: Object.values(waiting).map(named) },
      { name: 'outcomes', figures: outcomes.map(ofYear) },
      { name: 'proposers', figures: proposers.map(ofYear) },
      { name: 'handled', figures: done.map(ofYear) },
      { name: 'rates', figures: rates.map(ofYear) },
      { name: 'answers', figures: answerCounts(settings).map(ofYear) },
    ],
  }
}

/** The facts of a year within the asker's scope, of today or of a past day. */
export async function factsInScope(
  tx: Tx,
  { scope, actor, now }: Asking,
  { year, asOf }: { readonly year: number; readonly asOf: PlainDate | undefined },
): Promise<readonly ItemFacts[]> {
  const facts =
    asOf === undefined
      ? await allFacts(tx, { scope, year })
      : (await foldedItems(tx, { jurisdictionId: actor.jurisdictionId, until: endOfDay(asOf), year }))
          .map(factsOf)
          .filter(one => canList(scope, one))
  return facts.map(one => disclosedFacts(one, scope, now.today))
}
