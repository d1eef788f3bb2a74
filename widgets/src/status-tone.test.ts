import { expect, it } from 'vitest'
import { toneOf } from './status-tone.ts'

it.each([
  ['draft', 'neutral'],
  ['active', 'success'],
  ['pending', 'warning'],
  ['cancelled', 'danger'],
  ['weekly', undefined],
  ['constructor', undefined],
])('%s is %s, wherever it stands', (word, tone) => {
  expect(toneOf(word)).toBe(tone)
})
