import { expect, it } from 'vitest'
import { chosenWords } from './chosen-words.ts'

it.each([
  [[], undefined],
  [['Web'], 'Web'],
  [['Web', 'Market', 'Fair'], 'Web, Market, Fair'],
  [['Web', 'Market', 'Fair', 'Post'], 'Web, Market and 2 more'],
])('%j is %j', (names, words) => {
  expect(chosenWords(names)).toBe(words)
})
