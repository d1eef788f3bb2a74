import { expect, test } from 'vitest'
import { BLOCK_BYTES, blockOf, blockSums, changedBlocks } from './block-sums.ts'

const file = (blocks: number, changes: readonly [number, number][] = []) => {
  const bytes = new Uint8Array(blocks * BLOCK_BYTES - 4096)
  for (const [at, value] of changes) bytes[at] = value
  return bytes
}
const changed = (before: Uint8Array<ArrayBuffer>, after: Uint8Array<ArrayBuffer>) =>
  changedBlocks(blockSums(before), blockSums(after))

test.each([
  ['nothing', file(3), file(3), []],
  ['the first byte', file(3), file(3, [[0, 1]]), [0]],
  ['the last byte', file(3), file(3, [[3 * BLOCK_BYTES - 4097, 9]]), [2]],
  [
    'both sides of a border',
    file(3),
    file(3, [
      [BLOCK_BYTES - 1, 1],
      [BLOCK_BYTES, 1],
    ]),
    [0, 1],
  ],
  ['a longer file', file(1), file(3), [0, 1, 2]],
  ['everything, at first', new Uint8Array(0), file(2), [0, 1]],
])('of %s the changed blocks are known', (_, before, after, blocks) => {
  expect(changed(before, after)).toEqual(blocks)
})

test('the blocks together are the file', () => {
  const bytes = file(2, [
    [7, 7],
    [BLOCK_BYTES + 5, 5],
  ])
  expect(Buffer.concat([blockOf(bytes, 0), blockOf(bytes, 1)]).equals(bytes)).toBe(true)
})
