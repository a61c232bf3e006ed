import { earlier, plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { unitOf } from '../county/units.ts'
import { opinionMatters, opinionTexts } from '../words/opinions.ts'
import { later } from './days.ts'
import { Pace } from './pace.ts'
import type { Part } from './part.ts'
import type { Telling } from './telling.ts'

/** Days an opinion was asked so late that it is still owed on the last day. */
const lateAsking = ['2024-07-22', '2024-08-02'] as const

/** 征求会办意见: asked after both fixed their five, mostly given. Returns the day of the last answer. */
export function tellOpinions(
  telling: Telling,
  { host, coHosts }: { readonly host: Part; readonly coHosts: readonly Part[] },
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): PlainDate {
  const { item, days, plan } = telling
  return coHosts
    .map(coHost => {
      const mayOwe = plan.fate === 'open' && item.random.chance(0.2)
      if (mayOwe) {
        const askedOn = later(days.within(...lateAsking), days.after(from, 1, 2))
        ask(telling, { host, coHost }, { askedOn })
        return plainDate(askedOn)
      }
      const askedOn = earlier(days.after(from, 1, 9), until)
      const givenOn = earlier(days.after(askedOn, 2, 14), until)
      ask(telling, { host, coHost }, { askedOn, givenOn })
      return givenOn
    })
    .reduce(later, from)
}

type Sides = { readonly host: Part; readonly coHost: Part }

function ask(
  { item, script }: Telling,
  { host, coHost }: Sides,
  { askedOn, givenOn }: { readonly askedOn: PlainDate; readonly givenOn?: PlainDate },
): void {
  const { random, matter, asks } = item
  const pace = new Pace(random)
  const fill = (sentence: string) =>
    sentence
      .replaceAll('{matter}', matter)
      .replaceAll('{ask}', random.pick(asks).text)
      .replaceAll('{section}', unitOf(coHost.unitId).sections[coHost.section] ?? '承办股室')
  script.write(pace.desk(askedOn), host.handler, 'askCoHostOpinion', {
    assignmentId: host.assignmentId,
    coHostAssignmentId: coHost.assignmentId,
    matter: fill(random.pick(opinionMatters)),
  })
  if (!givenOn) return
  script.write(pace.desk(givenOn), coHost.handler, 'giveCoHostOpinion', {
    assignmentId: coHost.assignmentId,
    text: fill(random.pick(opinionTexts)),
  })
}
