import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Everything that a file loads, at once or later, by the packages and files that it names. */
function loadedBy(file: URL, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file.href)) return seen
  const source = readFileSync(file, 'utf8')
  seen.set(file.href, source)
  for (const [, name = ''] of source.matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g))
    loadedBy(new URL(name, file), seen)
  return seen
}

const loaded = loadedBy(new URL('./shop-views.ts', import.meta.url))

it('a shop loads no charts', () => {
  const withCharts = [...loaded].filter(([, source]) => /from 'recharts'/.test(source)).map(([name]) => name)
  expect(withCharts).toEqual([])
  expect(loaded.size).toBeGreaterThan(10)
})
