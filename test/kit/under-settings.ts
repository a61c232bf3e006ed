import type { CommandInput } from '#domain/item/commands.ts'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'

/** The same command under the rules of another place: its result class is theirs, of the same meaning. */
export function underSettings<Command extends CommandInput>(command: Command, settings: Settings): Command {
  if (command.name !== 'draftReply') return command
  const resultClass = classLike(command.data.resultClass, settings)
  return { ...command, data: { ...command.data, resultClass } }
}

/** A is what is solved, B what is promised, C neither; a place without one of them has its last class for it. */
function classLike(code: string, { resultClasses }: Settings): string {
  const like = resultClasses.find(({ isResolved, isCommitment }) =>
    code === 'A' ? isResolved : code === 'B' ? isCommitment : !isResolved && !isCommitment,
  )
  return (like ?? resultClasses.at(-1))?.code ?? code
}
