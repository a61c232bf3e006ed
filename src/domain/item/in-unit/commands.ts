import { command } from '../command.ts'
import { handOverPart, handOverPartData } from './hand-over-part.ts'

/** Shape and decision of each command inside a unit. */
export const inUnitCommands = { handOverPart: command(handOverPartData, handOverPart) } as const
