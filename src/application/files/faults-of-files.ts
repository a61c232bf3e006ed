import { createHash } from 'node:crypto'
import { filesIn } from '#domain/item/files.ts'
import type { Application } from '../application.ts'
import type { VerifyFault } from '../verify/verify-fault.ts'

type Named = { readonly jurisdictionId: string; readonly streamId: string; readonly state: unknown }

/** Every file that a stream names and whose bytes are not there, or not those it named. */
export async function faultsOfFiles(
  { files }: Pick<Application, 'files'>,
  { jurisdictionId, streamId, state }: Named,
): Promise<readonly VerifyFault[]> {
  const faults: VerifyFault[] = []
  for (const { id, name, hash } of filesIn(state)) {
    const bytes = await files.get(hash)
    const fault = (detail: string) => faults.push({ jurisdictionId, streamId, what: 'file', detail })
    if (!bytes) fault(`file ${id} “${name}” is missing`)
    else if (createHash('sha256').update(bytes).digest('hex') !== hash)
      fault(`file ${id} “${name}” was changed`)
  }
  return faults
}
