import { Worker } from 'node:worker_threads'
import type { Jurisdiction } from '#domain/jurisdiction/jurisdiction.ts'
import type { ListReadingOptions } from '#domain/list-reading/list-reading.ts'
import type { ReadFault } from '#domain/list-reading/read-faults.ts'
import { inTurn } from './in-turn.ts'
import type { ListPreview } from './preview-list.ts'

export type PreviewWork = {
  readonly file: { readonly bytes: Uint8Array; readonly fileName: string }
  readonly jurisdiction: Pick<Jurisdiction, 'units' | 'name'>
  readonly options: ListReadingOptions
}

/** Ten thousand rows take some seconds; a file that needs more is no list. */
const patienceMs = 60_000
const maxMemoryMb = 1024
/** Every reader may take a core and its share of memory, every file that waits some megabytes. */
const turn = inTurn({ places: 2, seats: 10 })

/**
 * `previewList` beside the server instead of in it: whatever a file does to its reader, everybody else is answered.
 * `busy` when too many files wait to be read.
 */
export async function previewInWorker(
  work: PreviewWork,
  { patience = patienceMs }: { readonly patience?: number } = {},
): Promise<ListPreview | ReadFault | 'busy'> {
  return await turn(() => readBeside(work, patience))
}

async function readBeside(work: PreviewWork, patience: number): Promise<ListPreview | ReadFault> {
  const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
  })
  const tooHeavy = { fault: 'tooHeavy', fileName: work.file.fileName } as const
  const timer = setTimeout(() => void worker.terminate(), patience)
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', fault => (isExhaustion(fault) ? resolve(tooHeavy) : reject(fault)))
      worker.once('exit', () => resolve(tooHeavy)) // ended by the timer, or without a word
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/** Out of memory, or of what one string, array or stack may hold (a RangeError of the engine). */
function isExhaustion(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  return fault.name === 'RangeError' || ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
}
