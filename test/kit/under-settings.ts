import type { CommandInput } from '#domain/item/commands.ts'
import { formsAfterLastRound } from '#domain/vocabulary/conciliation-forms.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'

/** The same command under the rules of another place: its result class and the words of its form are theirs, its items in the government's name where key items are, of the same meaning. */
export function underSettings<Command extends CommandInput>(command: Command, settings: Settings): Command {
  if (command.name === 'draftReply') {
    const resultClass = classLike(command.data.resultClass, settings)
    return { ...command, data: { ...command.data, resultClass } }
  }
  if (command.name === 'recordConciliation') {
    const [form = command.data.form] = formsAfterLastRound[settings.afterLastRound]
    return { ...command, data: { ...command.data, form } }
  }
  if (command.name === 'proposeAllotment' && settings.keyItemsInGovernmentsName)
    return { ...command, data: { ...command.data, inGovernmentsName: true } }
  if (command.name === 'giveFeedback' || command.name === 'enterFeedback') {
    const { attitude, result } = command.data
    const words = { attitude: wordLike(attitude, settings), result: wordLike(result, settings) }
    return { ...command, data: { ...command.data, ...words } }
  }
  return command
}

/** The first word of the county's scale that counts as the level meant. */
function wordLike(level: string, { surveyScale }: Settings): string {
  return surveyScale.find(word => word.level === level)?.code ?? level
}

/** A is what is solved, B what is promised, C neither; a place without one of them has its last class for it. */
function classLike(code: string, { resultClasses }: Settings): string {
  const like = resultClasses.find(({ isResolved, isCommitment }) =>
    code === 'A' ? isResolved : code === 'B' ? isCommitment : !isResolved && !isCommitment,
  )
  return (like ?? resultClasses.at(-1))?.code ?? code
}
