import { expect, test } from 'vitest'
import { loadedWith } from './sizes.ts'

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
