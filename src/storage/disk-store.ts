import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from './file-store.ts'

const isHash = /^[0-9a-f]{64}$/

/**
 * Files in a folder, as `ab/ab12…`. A file appears under its name whole or not at all: it is written beside, brought
 * to the disk, then renamed.
 */
export function diskStore(folder: string): FileStore {
  const placeOf = (hash: string) => {
    if (!isHash.test(hash)) throw new Error(`“${hash}” is no hash of a file`)
    return join(folder, hash.slice(0, 2), hash)
  }
  return {
    put: async (hash, bytes) => {
      const place = placeOf(hash)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const aside = await mkdtemp(join(folder, 'arriving-'))
      try {
        await writeDurably(join(aside, hash), bytes)
        await rename(join(aside, hash), place)
      } finally {
        await rm(aside, { recursive: true, force: true })
      }
      await synced(dirname(place))
    },
    get: async hash => {
      try {
        return await readFile(placeOf(hash))
      } catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined
        throw thrown
      }
    },
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A name in a folder is on the disk only when the folder is. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
