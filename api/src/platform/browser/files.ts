import type { FileStorage } from '../port.ts'

/** Files in memory; `entries` can be kept elsewhere and put back. */
export function memoryFiles(): FileStorage & { entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>()
  return {
    entries,
    put: async (key, bytes) => {
      entries.set(key, bytes)
    },
    get: async (key) => {
      const body = entries.get(key)
      return body && { body, size: body.length }
    },
    check: async () => undefined,
  }
}
