import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileStorage } from '../port.ts'

/** Files in a folder. A file appears under its name only when it is whole. */
export function folderStorage(folder: string): FileStorage {
  const at = (key: string) => path.join(folder, key)
  return {
    async put(key, bytes) {
      const target = at(key)
      await mkdir(path.dirname(target), { recursive: true })
      const partial = `${target}.${process.pid}.part`
      await writeFile(partial, bytes)
      await rename(partial, target)
    },
    async get(key) {
      try {
        const body = await readFile(at(key))
        return { body, size: body.length }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    async check() {
      await mkdir(folder, { recursive: true })
      await access(folder)
    },
  }
}
