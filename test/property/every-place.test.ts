import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { factsOf, type ItemFacts } from '#domain/facts/item-facts.ts'
import { conditionsOf, type ItemFilter } from '#domain/facts/item-filter.ts'
import { matches } from '#domain/facts/matches.ts'
import { isAnswerMark } from '#domain/facts/part-marks.ts'
import { counts } from '#domain/indicators/counts.ts'
import { recalculatedParts } from '#domain/item/deadline/recalculated-parts.ts'
import type { Item } from '#domain/item/item.ts'
import { activeAssignments, assignmentOf, repliesItself } from '#domain/item/parts.ts'
import { answerablePoints } from '#domain/item/reply/draft-reply.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import { settingsSamples } from '#domain/jurisdiction/settings/samples/samples.ts'
import { defaultSettings, type Settings } from '#domain/jurisdiction/settings/settings.ts'
import { disclosedFacts } from '#domain/permission/disclosed-facts.ts'
import { scopeOf } from '#domain/permission/scope.ts'
import { isVisibleEvent, visibleItem } from '#domain/permission/visible-item.ts'
import { plainDate, type PlainDate } from '#domain/time/plain-date.ts'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { leadToEnd } from '#test/kit/lead-to-end.ts'
import { live } from '#test/kit/live.ts'
import { people } from '#test/kit/people.ts'
import { randomLife, type RandomStep } from '#test/kit/random-life.ts'
import { scenes } from '#test/kit/scenes.ts'
import {
  assigned,
  committed,
  delivered,
  drafted,
  filed,
  handledAgain,
  inHand,
  submitted,
  type Story,
} from '#test/kit/story.ts'

const places = [
  { name: 'the defaults', settings: defaultSettings },
  ...settingsSamples.map(({ name, settings }) => ({ name, settings })),
]
const begins = [submitted, filed, assigned, inHand, drafted, delivered, committed, handledAgain]
const lifeOf = (settings: Settings) =>
  fc.tuple(
    fc.constantFrom(...begins.flatMap(begin => itemKinds.map(kind => () => begin(settings, kind)))),
    randomLife.map(steps => steps.slice(0, 50)),
  )
const days = { today: plainDate('2024-08-10'), warnUntil: plainDate('2024-08-16') }

for (const { name, settings } of places) {
  describe(`under the rules of ${name}`, () => {
    const lives = lifeOf(settings)
    const check = (look: (story: Story, steps: readonly RandomStep[]) => void, numRuns = 25) =>
      fc.assert(
        fc.property(lives, ([begin, steps]) => look(begin(), steps)),
        { numRuns, seed: 20241107, endOnFailure: true },
      )

    test('from wherever an item has got to, those who are there bring it to an end', () => {
      check((story, steps) => {
        live(() => story, steps)
        const before = `${story.item.stage} ${JSON.stringify(story.events.map(({ type }) => type))}`
        assert.ok(leadToEnd(story), `no way on from ${before}`)
      }, 40)
    })

    test('no letter is sent to be cleared or signed without what it needs', () => {
      check((story, steps) => {
        live(
          () => story,
          steps,
          (before, { item }, { command }, happened) => {
            const { replyId = '' } = command.data as { replyId?: string } // the commands looked at name one
            const reply = item.replies.find(({ id }) => id === replyId)
            const former = before.replies.find(({ id }) => id === replyId)
            if (!happened || !reply || !former) return
            if (command.name === 'submitReplyForClearance')
              assert.deepEqual(lacking(item, reply, settings), [], 'sent to be cleared')
            if (command.name === 'signReply')
              assert.ok(isBypassed(former) || former.stepsCleared === former.steps.length, 'signed too early')
            if (command.name === 'issueReply') {
              assert.deepEqual(lacking(item, reply, settings), [], 'issued')
              const isChecked = reply.marks.at(-1)?.step === 'preCheck'
              assert.ok(settings.governmentPreCheck !== 'all' || isChecked, 'issued past the pre-check')
            }
          },
        )
      })
    })

    test('every date comes from its rule, and is what the rule says', () => {
      check((story, steps) => {
        live(
          () => story,
          steps,
          (_, { item }) => {
            for (const part of activeAssignments(item)) {
              assert.ok(part.dueDerivation.length > 0, `${part.id} is due on ${part.dueOn} for no reason`)
              assert.ok((part.deadline?.original.derivation.length ?? 0) > 0)
              for (const { derivation } of part.deadline?.milestones ?? []) assert.ok(derivation.length > 0)
            }
            const moved = recalculatedParts(story.scene(people.supervision))
            assert.deepEqual(moved, [], 'under the same rules and calendar a date moves')
          },
        )
      })
    })

    test('no unit and no other proposer reads a judgement before its time, on no page, list or history', () => {
      check((story, steps) => {
        live(
          () => story,
          steps,
          (_, { item, today, events }) => {
            const facts = factsOf(item)
            for (const actor of Object.values(people)) {
              const scope = scopeOf(actor)
              if (scope.all || scope.kinds.includes(item.kind)) continue
              const mayRead = (given: Item['feedback'][number]) =>
                scope.proposerIds.includes(given.proposerId) ||
                (scope.unitIds.length > 0 && isComplete(item, today))
              for (const given of visibleItem(item, { actor, today }).feedback)
                assert.ok(mayRead(given), `${actor.name} reads what ${given.proposerName} answered`)
              for (const { feedback } of visibleItem(item, { actor, today }).contestedFeedback ?? [])
                assert.ok(
                  scope.proposerIds.includes(feedback.proposerId),
                  `${actor.name} reads what ${feedback.proposerName} contests`,
                )
              const told = events.filter(event => isVisibleEvent(event, item, { actor, today }))
              for (const event of told)
                if (event.type === 'FeedbackGiven')
                  assert.ok(mayRead(event.feedback), `history of ${actor.name}`)
              if (scope.unitIds.length > 0 && isComplete(item, today)) continue
              const { attitude, result, partMarks } = disclosedFacts(facts, scope, today)
              assert.deepEqual(
                [attitude, result, partMarks.filter(isAnswerMark)],
                [null, null, []],
                actor.name,
              )
            }
          },
        )
      })
    })

    test('received is what was filed, merged, passed on, refused, withdrawn and what waits, by kind and by period', () => {
      fc.assert(
        fc.property(fc.array(lives, { maxLength: 12 }), many => {
          const facts = [
            ...many.map(([begin, steps]) => factsOf(live(begin, steps.slice(0, 12)).item)),
            factsOf(scenes.merged().item),
            factsOf(scenes.coSigning().item),
            factsOf(scenes.abandoned().item),
          ]
          const of = (indicator: keyof typeof counts, more: ItemFilter = {}) =>
            countOf(facts, { ...(counts[indicator].of as ItemFilter), ...more })
          const splits: readonly ItemFilter[] = [
            {},
            ...itemKinds.map(kind => ({ kind })),
            { period: 'inSession' },
            { period: 'betweenSessions' },
          ]
          for (const split of splits) {
            const ended = ['mergedAway', 'converted', 'notFiled', 'withdrawn'] as const
            const waiting = ['submitted', 'returnedForChange', 'inDelegationCheck'] as const
            const sum = ['handled' as const, ...ended, ...waiting].reduce(
              (all, one) => all + of(one, split),
              0,
            )
            assert.equal(of('received', split), sum, JSON.stringify(split))
          }
          assert.equal(
            of('received'),
            itemKinds.reduce((all, kind) => all + of('received', { kind }), 0),
          )
        }),
        { numRuns: 6, seed: 35, endOnFailure: true },
      )
    })
  })
}

function countOf(facts: readonly ItemFacts[], filter: ItemFilter): number {
  const conditions = conditionsOf(filter, days)
  return facts.filter(one => matches(one, conditions)).length
}

/** What the rules ask of a letter and it does not have, read from the item anew. */
function lacking(item: Item, reply: Reply, settings: Settings): readonly string[] {
  const part = assignmentOf(item, reply.assignmentId)
  const { text, round } = reply
  const order = item.rehandlings.find(one => one.assignmentId === part.id && one.round === round)
  const isReached = item.contacts.some(
    ({ assignmentId, heldOn }) => assignmentId === part.id && (!order || heldOn >= order.orderedOn),
  )
  const isOpen = answerablePoints(item, part.id).some(
    id => !text.answers.some(({ pointId, text: words }) => pointId === id && words.trim() !== ''),
  )
  const silent = activeAssignments(item).some(
    ({ role, coHostOpinion: asked }) => role === 'coHost' && asked && !asked.given && !asked.waived,
  )
  const kind = settings.resultClasses.find(({ code }) => code === text.resultClass)
  return [
    ...(settings.fiveFixesBeforeReply && !part.fiveFixes ? ['five fixes'] : []),
    ...(settings.contactBeforeReply && !isReached ? ['contact'] : []),
    ...(isOpen ? ['an answer to each ask'] : []),
    ...(silent ? ['the opinion of a co-host'] : []),
    ...(kind ? [] : ['a class of the county']),
    ...(kind?.needsPlan && !text.plan ? ['plan'] : []),
    ...(kind?.needsReason && !text.reason ? ['reason'] : []),
  ]
}

/** Since it last came back, somebody passed the rest of the chain over. */
function isBypassed({ marks }: Reply): boolean {
  const back = marks.findLastIndex(({ outcome }) => outcome === 'returned' || outcome === 'recalled')
  return marks.slice(back + 1).some(({ outcome }) => outcome === 'bypassed')
}

/** Everybody whose answer is awaited has answered, or the time is over, for every letter of the present round. */
function isComplete(item: Item, today: PlainDate): boolean {
  if (item.stage === 'assigned') return false
  return activeAssignments(item)
    .filter(repliesItself)
    .every(({ id, round }) => {
      const reply = item.replies.find(one => one.assignmentId === id && one.round === round)
      if (!reply) return true
      if (reply.status !== 'delivered') return false
      const awaited = reply.respondents === 'lead' ? reply.deliveries.slice(0, 1) : reply.deliveries
      const isThere = awaited.every(
        ({ proposerId }) =>
          !proposerId ||
          item.feedback.some(given => given.replyId === reply.id && given.proposerId === proposerId),
      )
      return isThere || (reply.feedbackBy !== undefined && today > reply.feedbackBy)
    })
}
