import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuildFresh, sourceStamp, writeStamp } from './stamp.ts'

let root: string
const write = (path: string, text: string) => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mtc-stamp-'))
  for (const folder of ['web/console', 'web/node_modules/react', 'dist'])
    mkdirSync(join(root, folder), { recursive: true })
  write('web/console/main.tsx', 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a build is fresh until a source changes', () => {
  const dist = join(root, 'dist')
  expect(isBuildFresh(root, dist)).toBe(false)
  writeStamp(dist, sourceStamp(root))
  expect(isBuildFresh(root, dist)).toBe(true)
  write('web/console/main.tsx', 'two')
  expect(isBuildFresh(root, dist)).toBe(false)
})

test.each([
  ['a new date', () => utimesSync(join(root, 'web/console/main.tsx'), 0, 0)],
  ['a test', () => write('web/console/main.test.tsx', 'expect')],
  ['an installed package', () => write('web/node_modules/react/index.js', 'changed')],
])('%s does not make it stale', (_what, change) => {
  const before = sourceStamp(root)
  change()
  expect(sourceStamp(root)).toBe(before)
})
