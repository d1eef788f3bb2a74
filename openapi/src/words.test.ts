import { expect, test } from 'vitest'
import { humanized, numberOf, withAnd, withArticle } from './words.ts'

test.each([
  ['releaseDate', 'Release date'],
  ['release-date', 'Release date'],
  ['release_date.day', 'Release date day'],
  ['', ''],
])('the name %j is written as people do', (name, words) => {
  expect(humanized(name)).toBe(words)
})

test.each([
  [0, '0 widgets'],
  [1, '1 widget'],
  [2, '2 widgets'],
])('%j of something', (n, words) => {
  expect(numberOf(n, 'widget')).toBe(words)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j in a sentence', (words, sentence) => {
  expect(withAnd(words)).toBe(sentence)
})

test('a word has the article that its sound asks for', () => {
  expect([withArticle('viewer'), withArticle('owner')]).toEqual(['a viewer', 'an owner'])
})
