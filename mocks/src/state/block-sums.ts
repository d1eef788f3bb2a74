/** A database is kept in blocks of so many bytes, so that a small change is a small write. */
export const BLOCK_BYTES = 64 * 1024

/** One number per block that differs, as good as always, when its content does (FNV-1a over 32-bit words). */
export function blockSums(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  // SQLite's pages, and so its files, are whole words.
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  const wordsPerBlock = BLOCK_BYTES / 4
  return Uint32Array.from({ length: Math.ceil(words.length / wordsPerBlock) }, (_, block) => {
    let sum = 0x811c9dc5
    const end = Math.min(words.length, (block + 1) * wordsPerBlock)
    for (let at = block * wordsPerBlock; at < end; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193)
    return sum >>> 0
  })
}

/** The blocks of `after` that are not as they were. */
export const changedBlocks = (before: Uint32Array, after: Uint32Array): number[] =>
  [...after.keys()].filter((block) => before[block] !== after[block])

export const blockOf = (bytes: Uint8Array<ArrayBuffer>, block: number): Uint8Array<ArrayBuffer> =>
  bytes.slice(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES)
