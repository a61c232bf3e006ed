import type { ItemFacts } from '#domain/facts/item-facts.ts'
import type { Lamp } from '#domain/vocabulary/lamps.ts'
import type { ProposerPhrases } from '#phrases/zh-CN/proposer.ts'

type Facts = Pick<ItemFacts, 'stage' | 'hostUnitIds' | 'replyDueOn'> & {
  readonly lamp: Lamp
  /** Whether a letter still waits for this reader's own judgement; others' judgements are not his to see. */
  readonly waitsForMe: boolean
}
type Words = Pick<ProposerPhrases, 'state' | 'date'>

/** 县住建局正在办理，最迟7月25日答复: where an item stands, as one would say it on the telephone. */
export function plainState(facts: Facts, words: Words, nameOf: (unitId: string) => string): string {
  const { state } = words
  const by = facts.replyDueOn ? words.date(facts.replyDueOn) : ''
  switch (facts.stage) {
    case 'assigned':
      return facts.lamp === 'red'
        ? state.overdue(unitsOf(facts, state, nameOf), by)
        : state.handling(unitsOf(facts, state, nameOf), by)
    case 'rehandling':
      return state.again(unitsOf(facts, state, nameOf), by)
    case 'replied':
      return facts.waitsForMe ? state.replied : state.judged
    case 'none':
      return ''
    default:
      return state[facts.stage]
  }
}

function unitsOf({ hostUnitIds }: Facts, state: Words['state'], nameOf: (unitId: string) => string): string {
  const [first, ...others] = hostUnitIds
  if (!first) return state.noUnit
  return others.length === 0 ? nameOf(first) : state.severalUnits(nameOf(first), hostUnitIds.length)
}
