import { expect, test } from 'vitest'
import { slugify } from './slugify.ts'

test.each([
  ['Night Harbour', 'night-harbour'],
  ['Crème Brûlée & Co.', 'creme-brulee-co'],
  ['  Größe 42 ', 'grosse-42'],
  ['日本', ''],
  ['a'.repeat(100), 'a'.repeat(80)],
])('%s becomes %s', (name, slug) => {
  expect(slugify(name)).toBe(slug)
})
