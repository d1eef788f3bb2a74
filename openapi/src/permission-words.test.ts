import { expect, test } from 'vitest'
import { resources } from './contract.ts'
import { permissionInWords } from './permission-words.ts'

test.each([
  ['orders:read', 'See orders'],
  ['products:update', 'Change products'],
  ['insights:read', 'See figures'],
  ['ui:update', 'Change pages and looks'],
  ['files:*', 'Do everything with media'],
  ['pages:read', 'See pages'],
  ['constructor:read', 'See constructor'],
])('%s is said as %s', (permission, words) => {
  expect(permissionInWords(permission)).toBe(words)
})

test.each(
  resources.filter(({ path, subject }) => path === subject).map(({ subject, screen }) => [subject, screen.title]),
)('those who may see %s read what its list is called', (subject, title) => {
  expect(permissionInWords(`${subject}:read`)).toBe(`See ${title.toLowerCase()}`)
})
