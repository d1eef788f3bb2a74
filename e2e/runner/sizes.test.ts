import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadedWith, mockFiles } from './sizes.ts'

test('a chunk is loaded with everything it imports, once, in circles too', () => {
  const manifest = {
    'console/index.html': { file: 'console.js', imports: ['_react.js', '_shell.js'] },
    '_react.js': { file: 'react.js' },
    '_shell.js': { file: 'shell.js', imports: ['_react.js', 'console/index.html'] },
    'console/designer.tsx': { file: 'designer.js', imports: ['_react.js', '_grid.js'], isDynamicEntry: true },
    '_grid.js': { file: 'grid.js' },
  }
  expect([...loadedWith(manifest, 'console/index.html')]).toEqual(['console/index.html', '_react.js', '_shell.js'])
  expect([...loadedWith(manifest, 'console/designer.tsx')]).toEqual(['console/designer.tsx', '_react.js', '_grid.js'])
})

test('whatever of the mocks is in a build is found, and nothing else', () => {
  const dist = mkdtempSync(join(tmpdir(), 'mtc-dist-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  mkdirSync(join(dist, 'assets'))
  const files = {
    'mockServiceWorker.js': '',
    'assets/sqlite3-x1.wasm': '',
    'assets/worker-x2.js': 'register("/mockServiceWorker.js")',
    'assets/panel-x3.js': 'document.createElement("mtc-mocks")',
    'assets/engine-x4.js': 'capi.sqlite3_open()',
    'assets/console-x5.js': 'createRoot()',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text)
  expect(mockFiles(dist).sort()).toEqual(Object.keys(files).slice(0, 5).sort())
})
