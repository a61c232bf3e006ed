import type { StepTarget } from '#domain/item/step.ts'
import { useItemWords } from '#web/item/item-words.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { lifecyclePhrases as en } from '#phrases/en/lifecycle-page.ts'
import { lifecyclePhrases as zh } from '#phrases/zh-CN/lifecycle-page.ts'

const both = { 'zh-CN': zh, en }

/** The words of the page of the life cycle, with the names of states and steps. */
export function useLawWords() {
  const words = usePhrases(both)
  const vocabulary = useVocabulary()
  const { commands } = useItemWords()
  const states: Readonly<Record<StepTarget, Readonly<Record<string, string>>>> = {
    item: vocabulary.stages,
    assignment: vocabulary.assignmentStatuses,
    contact: vocabulary.contactStatuses,
    reply: vocabulary.replyStatuses,
    promise: vocabulary.promiseStatuses,
    parking: vocabulary.parkingStatuses,
  }
  return { words, states, commands, parties: vocabulary.parties }
}
